import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type OutlineSection, type Place, wholePage } from '../components/outline.ts';
import type { PageState, UnreadableReason } from '../components/page-state.ts';
import { hasAccess } from '../extension/access.ts';
import { type ScriptPlace, sendMessage } from '../extension/messages.ts';
import type { FollowedFrame } from '../extension/terms/follow-terms.ts';
import { type FollowedTab, followTabTerms } from './followed-tab.ts';
import type { ReadTab } from './tab.ts';

/** Hosts of the stores, which no extension may enter. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com|addons\.mozilla\.org)/;
/** A page that has told of no term after so many ms, once it has loaded, has none for now. */
const PATIENCE_MS = 1500;

/** Whether the page can be read, as far as is known; of which tab and address. */
type Reach = Exclude<PageState, { kind: 'read' }> | { readonly kind: 'open' } | { readonly kind: 'empty' };

function reasonFor({ address = '', site }: ReadTab): UnreadableReason {
  if (STORES.test(address)) return 'extension-store';
  if (/\.pdf(?:[?#]|$)/i.test(address)) return 'pdf';
  if (site === 'file') return 'local-file';
  return site === undefined ? 'browser-page' : 'unknown';
}

/** A tab whose access is withheld has no address either. */
const mayBeWithheld = ({ site, address }: ReadTab) => site !== undefined || address === undefined;

async function placeIn({ id }: ReadTab): Promise<ScriptPlace | undefined> {
  if (id === undefined) return undefined;
  return sendMessage('whatIsHere', undefined, { tabId: id, frameId: 0 }).catch(() => undefined);
}

async function reachOf(tab: ReadTab): Promise<Reach> {
  const place = await placeIn(tab);
  if (place === 'page') return { kind: 'open' };
  if (place === 'pdf-viewer') return { kind: 'unreadable', reason: 'pdf' };
  if (place === 'no-html') return { kind: 'unreadable', reason: 'no-html' };
  if (mayBeWithheld(tab) && !(await hasAccess())) return { kind: 'withheld' };
  if (tab.isLoading) return { kind: 'reading' };
  return { kind: 'unreadable', reason: reasonFor(tab) };
}

export interface FollowedPage {
  readonly page: PageState;
  /** The terms of `page` by section. */
  readonly sections: readonly OutlineSection[];
  /** Shows a place in the page; resolves to whether it was still there. */
  readonly goTo: (place: Place) => Promise<boolean>;
}

const NOTHING: readonly OutlineSection[] = [];

/** What is known of the page of a tab, live. One in a document. It goes on with what is `followed` already, where that is this tab. */
export function usePage(tab: ReadTab, followed?: FollowedTab): FollowedPage {
  const { frames, goTo } = useFrames(tab.id, followed);
  const hasFrames = frames.length > 0;
  const reach = useReach(tab, hasFrames);
  const sections = useSections(frames);
  const isReading = frames.some((frame) => frame.isReading);
  const page = useMemo<PageState>(() => {
    if (sections.length > 0) return { kind: 'read', terms: wholePage(sections) };
    if (reach.kind !== 'open' && reach.kind !== 'empty') return reach;
    const isAwaited = reach.kind === 'open' && !hasFrames;
    return isReading || isAwaited ? { kind: 'reading' } : { kind: 'read', terms: [] };
  }, [sections, reach, isReading, hasFrames]);
  return { page, sections, goTo };
}

const NO_FRAMES: readonly FollowedFrame[] = [];

function useFrames(tabId: number | undefined, followed: FollowedTab | undefined) {
  const [known, setKnown] = useState({ tabId, frames: NO_FRAMES });
  const current = useRef<FollowedTab>(undefined);
  // Other effects wait for a frame, and a reader waits for the list.
  useLayoutEffect(() => {
    if (tabId === undefined) return;
    const tab = followed?.tabId === tabId && !followed.isOver ? followed : followTabTerms(tabId);
    tab.listen((frames) => setKnown({ tabId, frames }));
    current.current = tab;
    return tab.end;
  }, [tabId, followed]);
  const goTo = async ({ frame, ...place }: Place) => (await current.current?.goTo(frame, place)) ?? false;
  return { frames: known.tabId === tabId ? known.frames : NO_FRAMES, goTo };
}

function useReach(tab: ReadTab, hasFrames: boolean): Reach {
  const { id, address, site, isLoading } = tab;
  const [known, setKnown] = useState<{ readonly tabId: number | undefined; readonly reach: Reach }>();
  // A new title says nothing of whether the page can be read; a first frame does, as where access was withheld until now.
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const set = (reach: Reach) => {
      if (!isOver) setKnown({ tabId: id, reach });
    };
    // What is of no site is never read, though our small script is let in.
    const silent: Reach =
      hasFrames || site !== undefined ? { kind: 'empty' } : { kind: 'unreadable', reason: 'unknown' };
    // Asked again before a page counts as empty: at first, the page that is left may have answered.
    const askAgain = () => void reachOf(tab).then((reach) => set(reach.kind === 'open' ? silent : reach));
    void reachOf(tab).then((reach) => {
      set(reach);
      if (reach.kind === 'open' && !isLoading && !isOver) timer = setTimeout(askAgain, PATIENCE_MS);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [id, address, site, isLoading, hasFrames]);
  return known && known.tabId === id ? known.reach : { kind: 'reading' };
}

/** The sections of all frames, each the same object for as long as its frame says so. */
function useSections(frames: readonly FollowedFrame[]): readonly OutlineSection[] {
  const made = useRef(new WeakMap<object, OutlineSection>());
  return useMemo(() => {
    const sections = frames.flatMap(({ frame, sections: ofFrame }) =>
      ofFrame.map((section) => {
        const before = made.current.get(section);
        if (before) return before;
        const terms = section.terms.map((term) => ({
          ...term,
          places: term.places.map((place) => ({ frame, id: term.id, place })),
        }));
        const after = { id: `${frame} ${section.id}`, title: section.title, terms };
        made.current.set(section, after);
        return after;
      }),
    );
    return sections.length === 0 ? NOTHING : sections;
  }, [frames]);
}
