import { standsAlone } from '../text/standing.ts';
import { classIn, HAS_CHILDREN, HAS_OUTCOME, IS_CUE, NO_CLASS, referenceDigits } from '../text/word-values.ts';
import type { WordList } from '../text/words.ts';
import { addCue, type CueList, createCueList } from './cue-list.ts';
import { createGlossaryWords, type WordTypes } from './glossary-words.ts';
import { JOIN_BITS, joinBetween } from './joins.ts';
import { type Outcome, type Reading, resolve } from './outcomes.ts';
import type { Packed } from './packed.ts';
import { NO_NODE } from './trie.ts';

export type { Reading } from './outcomes.ts';

/** A stretch of words that is a form. `word` and `words` count words, `start` and `end` units of the text. */
export interface Candidate {
  readonly word: number;
  readonly words: number;
  readonly start: number;
  readonly end: number;
  /** Those whose capitals fit before the others. */
  readonly readings: readonly Reading[];
}

/** What one text holds. All but the text and the candidates is only good until the next text is read. */
export interface Scan {
  readonly text: string;
  readonly words: WordList;
  /** By the numbers in `words.types`. */
  readonly types: WordTypes;
  /** In order, the longest first of those that start together. They overlap: which of them count is for senses.ts to say. */
  readonly candidates: readonly Candidate[];
  readonly cues: CueList;
}

export type Match = (text: string) => Scan;

/** Finds every form of the packed glossary in a text. Whole words only. Time is linear in the text. */
export function createMatcher(packed: Packed): Match {
  const { read, types, outcomes, roots, cueOf, tries, phrases } = createGlossaryWords(packed);
  const cues = createCueList();

  /** Adds what ends with a stretch of words, if what stands around allows it. */
  const add = (text: string, list: WordList, word: number, words: number, outcome: Outcome, to: Candidate[]) => {
    if (words > 1 || outcome.cues.length > 1) for (const cue of outcome.cues) addCue(cues, word, words, cue);
    if (outcome.readings.length === 0) return;
    const start = list.starts[word]!;
    const last = word + words - 1;
    const end = list.ends[last]! - referenceDigits(list.values[last]!);
    if (standsAlone(text, start, end)) to.push({ word, words, start, end, readings: outcome.readings });
  };

  /** Adds the forms of several words that begin with `first`, two of which are known to fit. */
  const walk = (text: string, list: WordList, first: number, to: Candidate[]) => {
    const { starts, ends, values } = list;
    let node = roots[list.types[first]!]!;
    for (let next = first + 1; next < list.count && tries.hasChildren(node); next++) {
      const wordClass = classIn(values[next]!);
      const join = wordClass === NO_CLASS ? -1 : joinBetween(text, ends[next - 1]!, starts[next]!);
      if (join < 0) return;
      node = tries.childOf(node, (wordClass << JOIN_BITS) | join);
      if (node === NO_NODE) return;
      const words = next - first + 1;
      const cue = tries.cueOf(node);
      if (cue >= 0) {
        addCue(cues, first, words, cue);
        continue;
      }
      const outcome = tries.outcomeOf(node);
      if (!outcome) continue;
      const fitting = outcome.exact.length > 0 ? resolve(outcome, capitalsAt(types, list, first, words)) : outcome;
      if (fitting) add(text, list, first, words, fitting, to);
    }
  };

  return (text) => {
    const words = read(text);
    const { types: typeOf, values } = words;
    const candidates: Candidate[] = [];
    cues.count = 0;
    const last = words.count - 1;
    for (let w = 0; w <= last; w++) {
      const value = values[w]!;
      if ((value & (IS_CUE | HAS_OUTCOME | HAS_CHILDREN)) === 0) continue;
      if ((value & IS_CUE) !== 0) addCue(cues, w, 1, cueOf(typeOf[w]!));
      const place = candidates.length;
      if ((value & HAS_OUTCOME) !== 0) add(text, words, w, 1, outcomes[typeOf[w]!]!, candidates);
      if ((value & HAS_CHILDREN) === 0 || w === last) continue;
      if (!phrases.mayBegin(classIn(value), classIn(values[w + 1]!))) continue;
      walk(text, words, w, candidates);
      if (candidates.length > place + 1) candidates.push(...candidates.splice(place).reverse());
    }
    return { text, words, types, candidates, cues };
  };
}

/** A bit for each letter that is a capital, through some words. */
function capitalsAt({ capitals: own, folded }: WordTypes, list: WordList, word: number, words: number): number {
  let capitals = 0;
  let bit = 0;
  for (let w = word; w < word + words; w++) {
    const type = list.types[w]!;
    capitals |= own[type]! << bit;
    bit += folded[type]!.length;
  }
  return capitals >>> 0;
}
