import { fold } from '../text/fold.ts';
import { NO_CLASS } from '../text/word-values.ts';
import { createWordReader } from '../text/words.ts';
import { BlockFull, MAX_ENTRIES, MAX_NUMBER, writeNumber } from './block-codes.ts';
import { joinBetween, PLAIN_JOIN, SLASH_JOIN, STOP_JOIN } from './joins.ts';
import { type Acceptor, makeTrie } from './pack-trie.ts';
import { packWords } from './pack-words.ts';
import { ENTRIES_A_BLOCK, type Packed, writePacked } from './packed.ts';

export type { Acceptor } from './pack-trie.ts';

/** A form as its words and the joins before each but the first. */
export interface FormKey {
  readonly words: readonly string[];
  readonly joins: readonly number[];
  /** A bit for each letter that is a capital, through all words. */
  readonly capitals: number;
}

// What the bits of `capitals` can hold.
const MAX_EXACT_LETTERS = 32;

const readWords = createWordReader(() => 0);

/** What no text is matched by, so that I² would be I. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u207f]/;

/** Takes a form apart. Throws when it has no word, raised digits, or between two words what no text could be matched with. */
export function keyOf(form: string, exact: boolean): FormKey {
  if (RAISED.test(form)) throw new Error(`"${form}" has a raised digit or sign`);
  const folded = fold(form.trim());
  const list = readWords(folded.text);
  if (list.count === 0) throw new Error(`"${form}" has no letter or digit`);
  const words: string[] = [];
  const joins: number[] = [];
  let letters = '';
  for (let w = 0; w < list.count; w++) {
    const [start, end] = [list.starts[w]!, list.ends[w]!];
    words.push(folded.text.slice(start, end));
    letters += folded.cased.slice(start, end);
    if (w === 0) continue;
    const join = joinBetween(folded.text, list.ends[w - 1]!, start);
    if (join < 0) throw new Error(`"${form}" has "${folded.text.slice(list.ends[w - 1]!, start)}" between two words`);
    joins.push(join);
  }
  if (exact && letters.length > MAX_EXACT_LETTERS) throw new Error(`"${form}" is too long for a short form`);
  return { words, joins, capitals: exact ? capitalsOf(letters, words.join('')) : 0 };
}

function capitalsOf(cased: string, lower: string): number {
  let capitals = 0;
  for (let i = 0; i < lower.length; i++) if (cased[i] !== lower[i]) capitals |= 1 << i;
  return capitals >>> 0;
}

export interface Packing {
  readonly forms: readonly { readonly key: FormKey; readonly acceptor: Acceptor }[];
  /** Of each entry, the numbers of its cues. */
  readonly cues: readonly (readonly number[])[];
  /** Of each entry, whether medical text uses its names in no other meaning. */
  readonly usual: readonly boolean[];
  /** Of each entry, 0 to 1. */
  readonly difficulties: readonly number[];
}

/** Lays out forms, cues and difficulties as one block that openPacked reads. Throws a BlockFull where there are more than it holds. */
export function pack({ forms, cues, usual, difficulties }: Packing): Uint8Array {
  if (difficulties.length > MAX_ENTRIES) throw new BlockFull(`The block holds ${MAX_ENTRIES} entries.`);
  if (new Set(cues.flat()).size > MAX_NUMBER) throw new BlockFull(`The block holds ${MAX_NUMBER} different cues.`);
  const words = [...new Set(forms.flatMap(({ key }) => key.words))].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const numbered = forms.flatMap(({ key, acceptor }) =>
    looserJoins(key.joins).map((joins) => ({ words: key.words.map((word) => numbers.get(word)!), joins, acceptor })),
  );
  const { classes, roots } = makeTrie(numbered, words.length);
  if (roots.length >= NO_CLASS)
    throw new BlockFull(`The forms use ${roots.length} kinds of words; the block holds ${NO_CLASS}.`);
  const cueNumbers = new Map<number, number>();
  const numberCue = (cue: number) => {
    const number = cueNumbers.get(cue) ?? cueNumbers.size;
    cueNumbers.set(cue, number);
    return number;
  };
  return writePacked({
    ...packWords(words, classes, roots, numberCue),
    ...packCues(cues.map((list) => list.map(numberCue))),
    isUsual: bitsOf(usual),
    difficulties: Uint8Array.from(difficulties, (difficulty) => Math.round(difficulty * 255)),
  });
}

/** A bit for each of a list. */
function bitsOf(list: readonly boolean[]): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array((list.length >> 5) + 1);
  for (const [place, isSet] of list.entries()) if (isSet) bits[place >> 5]! |= 1 << (place & 31);
  return bits;
}

function packCues(cues: readonly (readonly number[])[]): Pick<Packed, 'cues' | 'cueBlocks' | 'needsCue'> {
  const bytes: number[] = [];
  const blocks: number[] = [];
  for (const [entry, list] of cues.entries()) {
    if (entry % ENTRIES_A_BLOCK === 0) blocks.push(bytes.length);
    writeNumber(bytes, list.length);
    let before = 0;
    for (const cue of [...list].sort((a, b) => a - b)) {
      writeNumber(bytes, cue - before);
      before = cue;
    }
  }
  return {
    cues: Uint8Array.from(bytes),
    cueBlocks: Uint32Array.from(blocks),
    needsCue: bitsOf(cues.map((list) => list.length > 0)),
  };
}

/** A slash or full stop of a form may stand in a text as a space or hyphen too: PET/CT, PET-CT. */
function looserJoins(joins: readonly number[]): (readonly number[])[] {
  const loose = joins.map((join) => (join === SLASH_JOIN || join === STOP_JOIN ? PLAIN_JOIN : join));
  return loose.every((join, i) => join === joins[i]) ? [joins] : [joins, loose];
}
