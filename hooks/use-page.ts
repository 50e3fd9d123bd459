import { useEffect, useState } from 'preact/hooks';
import type { PageState, UnreadableReason } from '../components/page-state.ts';
import { hasAccess } from '../extension/access.ts';
import { sendMessage } from '../extension/messages.ts';
import { followPageTerms } from '../extension/page-terms.ts';
import type { ReadTab } from './tab.ts';

/** Hosts of the stores, which no extension may enter. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com|addons\.mozilla\.org)/;

function reasonFor({ address = '', site }: ReadTab): UnreadableReason {
  if (STORES.test(address)) return 'extension-store';
  if (/\.pdf(?:[?#]|$)/i.test(address)) return 'pdf';
  if (site === 'file') return 'local-file';
  return site === undefined ? 'browser-page' : 'unknown';
}

/** A tab whose access is withheld has no address either. */
const mayBeWithheld = ({ site, address }: ReadTab) => site !== undefined || address === undefined;

async function isReadable({ id }: ReadTab): Promise<boolean> {
  if (id === undefined) return false;
  return sendMessage('isHere', undefined, { tabId: id, frameId: 0 }).catch(() => false);
}

/** What is known of the page of a tab, live. */
export function usePage(tab: ReadTab): PageState {
  const [page, setPage] = useState<PageState>({ kind: 'reading' });
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      if (tab.id !== undefined && (await isReadable(tab))) {
        if (controller.signal.aborted) return;
        setPage({ kind: 'read', terms: [] });
        followPageTerms(tab.id, (terms) => setPage({ kind: 'read', terms }), controller.signal);
      } else if (mayBeWithheld(tab) && !(await hasAccess())) {
        setPage({ kind: 'withheld' });
      } else {
        setPage({ kind: 'unreadable', reason: reasonFor(tab) });
      }
    })();
    return () => controller.abort();
  }, [tab]);
  return page;
}
