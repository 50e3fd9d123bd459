/** Schemes of pages that a content script may read. */
const READABLE = new Set(['http:', 'https:', 'file:']);

/**
 * The site an address belongs to, as the switch in the popup names it: its host name, or `file` for files of this computer.
 * Undefined for pages that no extension may read (settings, the store, an empty tab).
 */
export function siteOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname, origin } = new URL(address);
  // What a page has made itself, to be shown in another window.
  if (protocol === 'blob:') return siteOf(origin);
  if (!READABLE.has(protocol)) return undefined;
  // A host is the same one with the full stop that names may end on.
  return protocol === 'file:' ? 'file' : hostname.replace(/\.$/, '');
}

const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** What a text has around an address, and `URL` would take for a part of its host. */
const AROUND = /^[\p{Quotation_Mark}(<{]+|[\p{Quotation_Mark})>},;.]+$/gu;
const withoutAround = (text: string): string => text.trim().replace(AROUND, '');

/** The hosts that pages have: `URL` lets stars, commas and quotes pass. */
const HOST = /^(?:\[.+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/;

/** An IPv6 address as settings of a network name it; pages have it in brackets. */
const BARE_IPV6 = /^(?:[\da-f]*:){2,}[\da-f.]*$/i;

/** The site that an address or a host name alone stands for. Undefined where that is none. */
export function siteNamed(text: string): string | undefined {
  const named = withoutAround(text);
  const host = BARE_IPV6.test(named) ? `[${named}]` : named;
  const site = siteOf(WITH_SCHEME.test(named) ? named : `https://${host}`);
  return site && HOST.test(site) ? site : undefined;
}

/** The site that someone means by what they typed or pasted. Undefined where that is none. */
export function siteTyped(text: string): string | undefined {
  const site = siteNamed(text);
  // A word alone is rather a slip than a host of the local network.
  const isWhole = site !== undefined && (/[.[]/.test(site) || site === 'localhost' || site === 'file');
  return isWhole || WITH_SCHEME.test(withoutAround(text)) ? site : undefined;
}
