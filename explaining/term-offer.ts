import { type Doubt, sharedDoubt } from '../components/outline.ts';
import { sendMessage } from '../extension/messages.ts';
import { offerPageTerms } from '../extension/terms/offer-terms.ts';
import { createPaced } from '../extension/terms/paced.ts';
import type { FrameReport, ReportedTerm, UnlistedWord } from '../extension/terms/page-terms.ts';
import type { Said } from '../glossary/negation/said.ts';
import { type OutlineTerm, outlineOf } from '../page/outline.ts';
import { createRing } from '../page/ring.ts';
import { keyOf } from '../page/same-term.ts';
import { scrollToTerm } from '../page/scroll-to-term.ts';
import type { PageTerm, TermsOnPage } from '../page/watch.ts';

export interface TermOfferOptions {
  readonly document: Document;
  readonly terms: TermsOnPage;
  /** The terms to be listed, in reading order. */
  readonly listed: () => readonly PageTerm[];
  /** What the text says of a term beside naming it. */
  readonly saidOf: (term: PageTerm) => Said;
  /** Whether the toolbar button counts them. */
  readonly counted: boolean;
  readonly signal: AbortSignal;
}

export interface TermOffers {
  /** To be called after every change of the terms. */
  changed(): void;
  /** Tells those who may want to follow or count that this frame is here. */
  announce(): void;
}

/** Offers the terms of this frame to the side panel, the popup and the toolbar button, and shows those they ask for. */
export function offerTerms({ document, terms, listed, saidOf, counted, signal }: TermOfferOptions): TermOffers {
  const ring = createRing({ document, signal, terms });

  /** Whether no question arises from it here. In a name that everyone understands it is the word of all who speak of it: "cancer". */
  function isUnasked(term: PageTerm): boolean {
    const { negation, sought } = saidOf(term);
    return term.match.plain === true || (negation ?? sought) !== undefined;
  }

  function readTerms(): FrameReport {
    const counts = new Map<string, number>();
    const titles = new Map<string, number>();
    const sections = outlineOf(listed()).map(({ title, terms: ofSection }) => ({
      id: `${next(titles, title)} ${title}`,
      title,
      terms: ofSection.map((term) => reported(term, counts, isUnasked)),
    }));
    return { isReading: terms.isReading, sections };
  }

  const offered = offerPageTerms({
    readTerms,
    isBehind: () => terms.isBehind,
    signal,
    onGoTo({ id, place }) {
      const standing = listed().filter((term) => keyOf(term) === id);
      const found = standing[place] ?? standing.at(-1);
      if (!found) return false;
      scrollToTerm(found, 'center');
      ring.show(found);
      return true;
    },
  });
  const count = (ids: readonly string[]) => void sendMessage('countTerms', ids).catch(() => undefined);
  // A page that is left still comes to the end of a slice, and must not count for the page after it.
  let isLeft = false;
  const counting = createPaced(() => isLeft || count([...new Set(listed().map(keyOf))]), signal);
  const leave = () => {
    isLeft = true;
    offered.release();
    if (counted) count([]);
  };
  if (counted) {
    counting.request();
    signal.addEventListener('abort', () => count([]), { once: true });
  }
  const announce = () => {
    isLeft = false;
    offered.announce();
    if (counted) counting.request();
  };
  // A page that is left may be kept as it is, to be gone back to.
  document.defaultView?.addEventListener('pagehide', leave, { signal });
  document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && announce(), { signal });

  return {
    changed() {
      ring.refresh();
      offered.changed();
      if (counted) counting.request();
    },
    announce,
  };
}

/** How often this was asked for a key before. */
function next(counts: Map<string, number>, key: string): number {
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return count;
}

/** `counts` goes through the whole frame: a place is the how-manieth of its term there, whatever becomes of its text. */
function reported(
  { key, places: stands }: OutlineTerm,
  counts: Map<string, number>,
  isUnasked: (term: PageTerm) => boolean,
): ReportedTerm {
  const [first] = stands;
  const { entries } = first.match;
  const places = stands.map(() => next(counts, key));
  if (entries.length > 0) {
    const doubt = stands.map(doubtOf).reduce(sharedDoubt);
    const unasked = stands.every(isUnasked);
    return {
      id: key,
      entries,
      ...(Object.keys(doubt).length === 0 ? {} : { doubt }),
      ...(unasked && { unasked }),
      places,
    };
  }
  return { id: key, entries, unlisted: unlistedOf(first), places };
}

/** What explains a term that is in no entry. */
function unlistedOf(term: PageTerm): UnlistedWord {
  const text = written(term);
  const { long, code, guess = '' } = term.match;
  if (long !== undefined) return { text, long };
  return code === undefined ? { text, guess } : { text, code };
}

function doubtOf(term: PageTerm): Doubt {
  const { unaided, byPage, meant } = term.match;
  return {
    ...(unaided && { unaided }),
    ...(byPage && { byPage }),
    ...(meant === undefined ? {} : { meant, text: written(term) }),
  };
}

/** A term as the page writes it. */
const written = ({ match, block }: PageTerm) => block.text.slice(match.start, match.end).replace(/\s+/g, ' ');
