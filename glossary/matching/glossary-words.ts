import { fold } from '../text/fold.ts';
import { languageMark } from '../text/text-language.ts';
import {
  HAS_CHILDREN,
  HAS_OUTCOME,
  IS_CUE,
  IS_LONG,
  LONG_LETTERS,
  lettersMark,
  NO_CLASS,
  referenceMark,
} from '../text/word-values.ts';
import { createWordReader, type ReadWords } from '../text/words.ts';
import { type Outcome, resolve } from './outcomes.ts';
import type { Packed } from './packed.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { createTries, type TrieNode, type Tries } from './trie.ts';
import { createLookup } from './word-lookup.ts';

/** What is known of each type of word besides its value. */
export interface WordTypes {
  /** Lower case, without accents. */
  readonly folded: readonly string[];
  /** The same with its capitals kept. */
  readonly cased: readonly string[];
  /** A bit for each letter that is a capital. */
  readonly capitals: readonly number[];
}

/** The words of the texts that were read, as the glossary knows them. */
export interface GlossaryWords {
  readonly read: ReadWords;
  /** By the numbers that `read` gives them. */
  readonly types: WordTypes;
  /** For a type that HAS_OUTCOME what ends with the word by itself, its capitals being what they are. */
  readonly outcomes: readonly Outcome[];
  /** For a type that HAS_CHILDREN the trie of the forms that begin with it, in any capitals. */
  readonly roots: readonly TrieNode[];
  /** For a type that IS_CUE its cue: read far more often than the rest, which is strewn over the memory. */
  readonly cueOf: (type: number) => number;
  readonly tries: Tries;
  readonly phrases: Phrases;
}

export function createGlossaryWords(packed: Packed): GlossaryWords {
  const phrases = createPhrases(packed);
  const classOf = createLookup(packed);
  const tries = createTries(packed, phrases.add);
  const types = { folded: [] as string[], cased: [] as string[], capitals: [] as number[] };
  const outcomes: Outcome[] = [];
  const roots: TrieNode[] = [];
  let cues = new Uint16Array(256);

  const noteCue = (type: number, cue: number) => {
    if (type >= cues.length) cues = enlarged(cues, type * 2);
    cues[type] = cue;
  };

  const read = createWordReader((written, type) => {
    const { text: folded, cased } = PLAIN.test(written) ? { text: written, cased: written } : fold(written);
    const capitals = capitalsOf(folded, cased);
    types.folded[type] = folded;
    types.cased[type] = cased;
    types.capitals[type] = capitals;
    const wordClass = classOf(folded);
    const isInCapitals = (capitals & (capitals - 1)) !== 0;
    const value =
      lettersMark(written) | languageMark(folded, isInCapitals) | (folded.length >= LONG_LETTERS ? IS_LONG : 0);
    const unit = QUANTITY.exec(folded)?.[1];
    const unitCues = unit === undefined ? NONE : cuesOf(classOf(unit));
    if (wordClass >= 0)
      return value | wordClass | withCues(type, describe(type, tries.rootOf(wordClass), capitals), unitCues);
    const reference = REFERRED.exec(cased)?.[1];
    // Only where it stands in the text as it does in the folded word: a digit that was folded may be two units long there, as the bold ones of mathematics are.
    if (reference !== undefined && written.endsWith(reference)) {
      types.folded[type] = folded.slice(0, -reference.length);
      types.cased[type] = cased.slice(0, -reference.length);
      const bareClass = classOf(types.folded[type]);
      if (bareClass >= 0)
        return value | bareClass | describe(type, tries.rootOf(bareClass), capitals) | referenceMark(reference.length);
    }
    // It takes the cues of its unit, but not the forms that begin with the unit.
    return value | NO_CLASS | withCues(type, 0, unitCues);
  });

  /** Notes what a type of word is by itself and what begins with it; gives the bits that say so. */
  const describe = (type: number, root: TrieNode, capitals: number): number => {
    let value = 0;
    if (tries.hasChildren(root)) {
      roots[type] = root;
      value = HAS_CHILDREN;
    }
    const cue = tries.cueOf(root);
    if (cue >= 0) {
      noteCue(type, cue);
      return value | IS_CUE;
    }
    const alone = resolve(tries.outcomeOf(root), capitals);
    if (!alone) return value;
    if (alone.cues.length === 1) {
      noteCue(type, alone.cues[0]!);
      value |= IS_CUE;
    }
    if (alone.readings.length === 0 && alone.cues.length <= 1) return value;
    outcomes[type] = alone;
    return value | HAS_OUTCOME;
  };

  /** The cues that a class of word is by itself, in small letters. */
  const cuesOf = (wordClass: number): readonly number[] => {
    if (wordClass < 0) return NONE;
    const root = tries.rootOf(wordClass);
    const cue = tries.cueOf(root);
    return cue >= 0 ? [cue] : (resolve(tries.outcomeOf(root), 0)?.cues ?? NONE);
  };

  /** Adds cues to those of a type, whose bits `describe` gave; gives its bits anew. */
  const withCues = (type: number, own: number, more: readonly number[]): number => {
    if (more.length === 0) return own;
    const { readings, cues: known } = own & HAS_OUTCOME ? outcomes[type]! : { readings: NONE, cues: NONE };
    const all = [...new Set([...(own & IS_CUE ? [cues[type]!] : known), ...more])];
    if (all.length === 1) {
      noteCue(type, all[0]!);
      return own | IS_CUE;
    }
    outcomes[type] = { readings, cues: all, exact: NONE };
    return (own & ~IS_CUE) | HAS_OUTCOME;
  };

  return { read, types, outcomes, roots, cueOf: (type) => cues[type]!, tries, phrases };
}

const NONE: readonly never[] = [];
const PLAIN = /^[a-z]*$/;
/** The raised number of a reference, which a text has as part of the word: "hypertension1". Behind shorter words it is that of a gene. */
const REFERRED = /^.[a-z]{5,}(\d{1,3})$/;
/** "40mg" tells as much of what stands around it as "40 mg", also where it is a cue itself. */
const QUANTITY = /^\d+(mg|mcg|ug|g|kg|ml|dl|cc|cm|mm|meq|mmol|gy|cgy)$/;

function capitalsOf(folded: string, cased: string): number {
  if (folded === cased) return 0;
  let capitals = 0;
  for (let i = 0; i < folded.length; i++) if (folded[i] !== cased[i]) capitals |= 1 << i;
  return capitals >>> 0;
}

function enlarged(array: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(length);
  larger.set(array);
  return larger;
}
