import { fold } from './fold.ts';
import { type Outcome, resolve } from './outcomes.ts';
import type { Packed } from './packed.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { languageMark } from './text-language.ts';
import type { TrieNode } from './trie.ts';
import { createLookup } from './word-lookup.ts';
import { HAS_CHILDREN, HAS_OUTCOME, IS_CUE, IS_LONG, LONG_LETTERS, lettersMark, NO_CLASS } from './word-values.ts';
import { createWordReader, hashOf, type ReadWords } from './words.ts';

/** What is known of a type of word besides its value. */
export interface WordType {
  /** Lower case, without accents. */
  readonly folded: string;
  /** The same with its capitals kept. */
  readonly cased: string;
  /** A bit for each letter that is a capital. */
  readonly capitals: number;
  /** The same for all words that fold alike. */
  readonly hash: number;
}

/** The words of the texts that were read, as the glossary knows them. */
export interface GlossaryWords {
  readonly read: ReadWords;
  /** By the numbers that `read` gives them. */
  readonly types: readonly WordType[];
  /** For a type that HAS_OUTCOME what ends with the word by itself, its capitals being what they are. */
  readonly outcomes: readonly Outcome[];
  /** For a type that HAS_CHILDREN the trie of the forms that begin with it, in any capitals. */
  readonly roots: readonly TrieNode[];
  /** For a type that IS_CUE its cue: read far more often than the rest, which is strewn over the memory. */
  readonly cueOf: (type: number) => number;
  readonly phrases: Phrases;
}

export function createGlossaryWords(packed: Packed): GlossaryWords {
  const phrases = createPhrases(packed);
  const { classOf, rootOf } = createLookup(packed);
  const types: WordType[] = [];
  const outcomes: Outcome[] = [];
  const roots: TrieNode[] = [];
  const unpacked = new Map<number, TrieNode>();
  let cues = new Uint16Array(256);

  const unpack = (wordClass: number): TrieNode => {
    let root = unpacked.get(wordClass);
    if (!root) {
      root = rootOf(wordClass);
      unpacked.set(wordClass, root);
      phrases.add(wordClass, root);
    }
    return root;
  };

  /** The cues that a word is, whatever else it is. */
  const cuesAlone = (folded: string): Outcome | undefined => {
    const wordClass = classOf(folded);
    const alone = wordClass < 0 ? undefined : resolve(unpack(wordClass).outcome, 0);
    return alone && { ...alone, readings: [] };
  };

  const read = createWordReader((written, type) => {
    const { text: folded, cased } = PLAIN.test(written) ? { text: written, cased: written } : fold(written);
    const wordClass = classOf(folded);
    let value = wordClass < 0 ? NO_CLASS : wordClass;
    value |= lettersMark(written) | languageMark(folded) | (folded.length >= LONG_LETTERS ? IS_LONG : 0);
    const root = wordClass < 0 ? undefined : unpack(wordClass);
    const unit = root ? undefined : QUANTITY.exec(folded)?.[1];
    if (root?.children) {
      roots[type] = root;
      value |= HAS_CHILDREN;
    }
    const capitals = capitalsOf(folded, cased);
    types[type] = { folded, cased, capitals, hash: hashOf(folded) };
    const alone = unit ? cuesAlone(unit) : resolve(root?.outcome, capitals);
    if (!alone) return value;
    if (alone.cues.length === 1) {
      if (type >= cues.length) cues = enlarged(cues, type * 2);
      cues[type] = alone.cues[0]!;
      value |= IS_CUE;
    }
    if (alone.readings.length === 0 && alone.cues.length <= 1) return value;
    outcomes[type] = alone;
    return value | HAS_OUTCOME;
  });

  return { read, types, outcomes, roots, cueOf: (type) => cues[type]!, phrases };
}

const PLAIN = /^[a-z]*$/;
/** "40mg" tells as much of what stands around it as "40 mg". */
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
