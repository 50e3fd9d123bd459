/** Schemes of pages that a content script may read. */
const READABLE = new Set(['http:', 'https:', 'file:']);

/**
 * The site an address belongs to, as the switch in the popup names it: its host name, or `file` for files of this computer.
 * Undefined for pages that no extension may read (settings, the store, an empty tab).
 */
export function siteOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!READABLE.has(protocol)) return undefined;
  return protocol === 'file:' ? 'file' : hostname;
}

/** The site that someone means by what they typed or pasted: an address, or a host name alone. Undefined where that is none. */
export function siteTyped(text: string): string | undefined {
  const typed = text.trim();
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  // A word alone is rather a slip than a host of the local network.
  return site?.includes('.') || site === 'localhost' || site === 'file' ? site : undefined;
}
