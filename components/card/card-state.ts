import type { Said } from '../../glossary/negation/said.ts';
import type { Related, StoredEntry } from '../../glossary/store.ts';
import type { Explanation } from '../../glossary/term-match.ts';

/** A term that someone asked about: what the matcher found, and how it is written where they met it. */
export interface AskedTerm extends Explanation, Said {
  readonly text: string;
  /** The page denies it, or only asks after it, wherever it stands there: no question arises from it. */
  readonly unasked?: true;
}

export type Load =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** The meanings in the order of the term's `entries`; empty for a word that only the page or its own parts explain. */
  | { readonly kind: 'ready'; readonly meanings: readonly StoredEntry[] };

/** One term in the card. The identity of `term` tells visits apart, so that a late answer finds its own. */
export interface Visit {
  readonly term: AskedTerm;
  readonly load: Load;
}

export interface OpenCard {
  readonly kind: 'open';
  readonly now: Visit;
  /** The terms left by following related ones, the latest last. */
  readonly past: readonly Visit[];
}

export type CardState = { readonly kind: 'closed' } | OpenCard;

export type CardEvent =
  | { readonly kind: 'open'; readonly term: AskedTerm }
  /** It is not known yet what the text asks for; an `open` tells. */
  | { readonly kind: 'await'; readonly text: string }
  | { readonly kind: 'follow'; readonly related: Related }
  | { readonly kind: 'back' }
  | { readonly kind: 'retry' }
  | { readonly kind: 'loaded'; readonly term: AskedTerm; readonly meanings: readonly StoredEntry[] }
  | { readonly kind: 'failed'; readonly term: AskedTerm }
  | { readonly kind: 'close' };

export const CLOSED: CardState = { kind: 'closed' };

/**
 * What a visit is called. Once loaded, by the glossary's form of the word and not the page's "VERTEBRAE";
 * several meanings have only the page's form in common, and a misspelled word keeps the form that it was asked in.
 */
export function visitName({ term, load }: Visit): string {
  const isNamed = load.kind === 'ready' && load.meanings.length === 1 && term.meant === undefined;
  return isNamed ? load.meanings[0]!.term : term.text;
}

/** A word that the glossary does not hold has nothing to wait for. */
const visit = (term: AskedTerm): Visit => ({
  term,
  load: term.entries.length === 0 ? { kind: 'ready', meanings: [] } : { kind: 'loading' },
});

/** The card after an event. An event that means nothing in this state leaves the same state. */
export function cardState(state: CardState, event: CardEvent): CardState {
  if (event.kind === 'open') return { kind: 'open', now: visit(event.term), past: [] };
  if (event.kind === 'await') {
    return { kind: 'open', now: { term: { text: event.text, entries: [] }, load: { kind: 'loading' } }, past: [] };
  }
  if (state.kind === 'closed') return state;
  const { now, past } = state;
  switch (event.kind) {
    case 'close':
      return CLOSED;
    case 'follow': {
      const { entry, term } = event.related;
      return { kind: 'open', now: visit({ text: term, entries: [entry] }), past: [...past, now] };
    }
    case 'back': {
      const last = past.at(-1);
      return last ? { kind: 'open', now: last, past: past.slice(0, -1) } : state;
    }
    case 'retry':
      return now.load.kind === 'failed' ? { ...state, now: { ...now, load: { kind: 'loading' } } } : state;
    case 'loaded':
      return answer(state, event.term, { kind: 'ready', meanings: event.meanings });
    case 'failed':
      return answer(state, event.term, { kind: 'failed' });
  }
}

/** Gives an answer to the visit that waits for it, shown or left; an answer that nobody waits for is dropped. */
function answer(state: OpenCard, term: AskedTerm, load: Load): OpenCard {
  const waits = (one: Visit) => one.term === term && one.load.kind === 'loading';
  if (![state.now, ...state.past].some(waits)) return state;
  const answered = (one: Visit): Visit => (waits(one) ? { term, load } : one);
  return { ...state, now: answered(state.now), past: state.past.map(answered) };
}
