import { fold } from './fold.ts';
import { BLOOM_SHIFT, bloomBit, EXACT_CASE, FLAG_BITS, fingerprint, LAST, type Packed, writePacked } from './packed.ts';
import { createWordList, JOIN_BITS, joinBetween, PLAIN_JOIN, readWords, SLASH_JOIN, STOP_JOIN } from './words.ts';

/** What a form stands for: `flags` of packed.ts, the form's capitals where they matter, entry numbers or one cue number. */
export interface Acceptor {
  readonly flags: number;
  readonly capitals: number;
  readonly ids: readonly number[];
}

/** A form as its words and the joins before each but the first. */
export interface FormKey {
  readonly words: readonly string[];
  readonly joins: readonly number[];
  /** A bit for each letter that is a capital, through all words. */
  readonly capitals: number;
}

// What the bits of `capitals` can hold.
const MAX_EXACT_LETTERS = 32;

// What an element of `entryCues` and `outcomes` can hold.
const MAX_NUMBER = 0xffff;

/** Takes a form apart. Throws when it has no word, or has between two words what no text could be matched with. */
export function keyOf(form: string, exact: boolean): FormKey {
  const folded = fold(form.trim());
  const list = createWordList(16);
  readWords(folded.text, list);
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

interface Node {
  readonly children: Map<number, Node>;
  readonly acceptors: Acceptor[];
}

const newNode = (): Node => ({ children: new Map(), acceptors: [] });

export interface Packing {
  readonly forms: readonly { readonly key: FormKey; readonly acceptor: Acceptor }[];
  /** Of each entry, the numbers of its cues. */
  readonly cues: readonly (readonly number[])[];
  /** Of each entry, 0 to 1. */
  readonly difficulties: readonly number[];
}

/** Lays out forms, cues and difficulties as one block that openPacked reads. */
export function pack({ forms, cues, difficulties }: Packing): Uint8Array {
  for (const number of [...forms.flatMap(({ acceptor }) => acceptor.ids), ...cues.flat()]) {
    if (number > MAX_NUMBER) throw new Error(`The block holds ${MAX_NUMBER + 1} entries and as many different cues.`);
  }
  const { words, sections } = packWords(forms.flatMap(({ key }) => key.words));
  const numbers = new Map(words.map((word, number) => [word, number]));
  const roots = words.map(newNode);
  for (const { key, acceptor } of forms) {
    for (const joins of looserJoins(key.joins)) {
      let node = roots[numbers.get(key.words[0]!)!]!;
      joins.forEach((join, i) => {
        const edge = (numbers.get(key.words[i + 1]!)! << JOIN_BITS) | join;
        let child = node.children.get(edge);
        if (!child) {
          child = newNode();
          node.children.set(edge, child);
        }
        node = child;
      });
      node.acceptors.push(acceptor);
    }
  }
  const starts = [0];
  for (const list of cues) starts.push(starts.at(-1)! + list.length);
  return writePacked({
    ...sections,
    ...packTrie(roots),
    entryCueStarts: Uint32Array.from(starts),
    entryCues: Uint16Array.from(cues.flat()),
    difficulties: Uint8Array.from(difficulties, (difficulty) => Math.round(difficulty * 255)),
  });
}

/** A slash or full stop of a form may stand in a text as a space or hyphen too: PET/CT, PET-CT. */
function looserJoins(joins: readonly number[]): (readonly number[])[] {
  const loose = joins.map((join) => (join === SLASH_JOIN || join === STOP_JOIN ? PLAIN_JOIN : join));
  return loose.every((join, i) => join === joins[i]) ? [joins] : [joins, loose];
}

const powerOfTwo = (atLeast: number) => 2 ** Math.ceil(Math.log2(Math.max(1, atLeast)));

function packWords(all: readonly string[]) {
  const list = createWordList(1);
  const hashOf = (word: string) => {
    readWords(word, list);
    return list.hashes[0]!;
  };
  const hashes = new Map([...new Set(all)].map((word) => [word, hashOf(word)]));
  const buckets = powerOfTwo(hashes.size / 2);
  const bucketOf = (word: string) => hashes.get(word)! & (buckets - 1);
  const words = [...hashes.keys()].sort((a, b) => bucketOf(a) - bucketOf(b) || (a < b ? -1 : 1));

  const bucketStarts = new Uint32Array(buckets + 1);
  for (const word of words) bucketStarts[bucketOf(word) + 1]!++;
  for (let b = 0; b < buckets; b++) bucketStarts[b + 1]! += bucketStarts[b]!;

  const alphabet = [...new Set(words.join(''))].filter((letter) => letter > '\x7f');
  if (alphabet.length > 128)
    throw new Error(`The forms use ${alphabet.length} letters beyond ASCII; the block holds 128.`);
  const letterStarts = [0];
  for (const word of words) letterStarts.push(letterStarts.at(-1)! + word.length);
  const letters = Uint8Array.from(words.join('').split(''), (letter) =>
    letter > '\x7f' ? 128 + alphabet.indexOf(letter) : letter.charCodeAt(0),
  );

  // Eight bits a word and two hashes: about one unknown word in twenty passes.
  const bloom = new Uint8Array(powerOfTwo(Math.max(64, words.length)));
  for (const hash of hashes.values()) {
    for (const bit of [bloomBit(hash, bloom.length * 8), bloomBit(hash >>> BLOOM_SHIFT, bloom.length * 8)]) {
      bloom[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return {
    words,
    sections: {
      bucketStarts,
      letterStarts: Uint32Array.from(letterStarts),
      fingerprints: Uint16Array.from(words, (word) => fingerprint(hashes.get(word)!)),
      alphabet: Uint16Array.from(alphabet, (letter) => letter.charCodeAt(0)),
      letters,
      bloom,
    },
  };
}

function writeAcceptor({ flags, capitals, ids }: Acceptor, last: boolean): number[] {
  const head = flags | (last ? LAST : 0) | (ids.length << FLAG_BITS);
  return flags & EXACT_CASE ? [head, capitals & 0xffff, capitals >>> 16, ...ids] : [head, ...ids];
}

/** Numbers the nodes breadth-first, so that the children of one stand together and need no pointers. */
function packTrie(roots: readonly Node[]): Pick<Packed, 'firstChildren' | 'edges' | 'nodeOutcomes' | 'outcomes'> {
  const nodes = [...roots];
  const firstChildren: number[] = [];
  const edges: number[] = [];
  const nodeOutcomes: number[] = [];
  const outcomes = [0];
  const places = new Map<string, number>();
  for (let n = 0; n < nodes.length; n++) {
    const { children, acceptors } = nodes[n]!;
    firstChildren.push(nodes.length);
    for (const [edge, child] of [...children].sort(([a], [b]) => a - b)) {
      edges.push(edge);
      nodes.push(child);
    }
    const outcome = acceptors.flatMap((acceptor, i) => writeAcceptor(acceptor, i === acceptors.length - 1));
    const key = outcome.join(' ');
    if (acceptors.length > 0 && !places.has(key)) {
      places.set(key, outcomes.length);
      outcomes.push(...outcome);
    }
    nodeOutcomes.push(acceptors.length > 0 ? places.get(key)! : 0);
  }
  firstChildren.push(nodes.length);
  return {
    firstChildren: Uint32Array.from(firstChildren),
    edges: Uint32Array.from(edges),
    nodeOutcomes: Uint32Array.from(nodeOutcomes),
    outcomes: Uint16Array.from(outcomes),
  };
}
