import { JOIN_BITS } from './joins.ts';
import {
  ACCEPTS_CUE,
  EXACT_CASE,
  FIRST_CUE,
  FIRST_ENTRY,
  FIRST_PLACE,
  FLAG_BITS,
  LAST,
  type Packed,
  PLACE_SHIFT,
} from './packed.ts';

/** What a form stands for: `flags` of packed.ts, the form's capitals where they matter, entry numbers or one cue number. */
export interface Acceptor {
  readonly flags: number;
  readonly capitals: number;
  readonly ids: readonly number[];
}

/** A form as the numbers of its words, the joins before each but the first, and what it stands for. */
export interface NumberedForm {
  readonly words: readonly number[];
  readonly joins: readonly number[];
  readonly acceptor: Acceptor;
}

type TrieSections = Pick<
  Packed,
  | 'parents'
  | 'parentRanks'
  | 'firstChildren'
  | 'edgeClasses'
  | 'edgeJoins'
  | 'nodeOutcomes'
  | 'outcomes'
  | 'wordClasses'
>;

interface Node {
  /** By the word and the join that lead to it: `word << JOIN_BITS | join`. */
  readonly children: Map<number, Node>;
  /** By their own text, so that none stands twice. */
  readonly acceptors: Map<string, Acceptor>;
}

const newNode = (): Node => ({ children: new Map(), acceptors: new Map() });

/** Lays out the forms as a trie over classes of words. `wordCount` is how many words they are made of. */
export function packTrie(forms: readonly NumberedForm[], wordCount: number): TrieSections {
  const { classes, count } = classesOf(buildTrie(forms, wordCount));
  const classed = forms.map((form) => ({ ...form, words: form.words.map((word) => classes[word]!) }));
  return { ...layOut(buildTrie(classed, count)), wordClasses: Uint16Array.from(classes) };
}

/** Gives a root for every word, whether or not a form begins with it. */
function buildTrie(forms: readonly NumberedForm[], wordCount: number): Node[] {
  const roots = Array.from({ length: wordCount }, newNode);
  for (const { words, joins, acceptor } of forms) {
    let node = roots[words[0]!]!;
    joins.forEach((join, i) => {
      const edge = (words[i + 1]! << JOIN_BITS) | join;
      let child = node.children.get(edge);
      if (!child) {
        child = newNode();
        node.children.set(edge, child);
      }
      node = child;
    });
    node.acceptors.set(`${acceptor.flags} ${acceptor.capitals} ${acceptor.ids.join()}`, acceptor);
  }
  return roots;
}

/**
 * Puts words into one class that make the same forms: in whatever form one of them stands, the other may stand in its place,
 * and the form stands for the same (tumor and tumour; biopsy and biopsies where neither goes on). Halves the trie.
 */
function classesOf(roots: readonly Node[]): { readonly classes: readonly number[]; readonly count: number } {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const uses: string[][] = roots.map(() => []);
  let nodes = 0;
  /** The same number for the same forms below. */
  const visit = (node: Node): number => {
    const here = nodes++;
    const below: string[] = [];
    for (const [edge, child] of [...node.children].sort(([a], [b]) => a - b)) {
      const number = visit(child);
      below.push(`${edge}:${number}`);
      uses[edge >> JOIN_BITS]!.push(`${here} ${edge & ((1 << JOIN_BITS) - 1)} ${number}`);
    }
    return numberOf(`${[...node.acceptors.keys()].join(';')}|${below.join()}`);
  };
  const wholes = roots.map(visit);
  const classNumbers = new Map<string, number>();
  const classes = wholes.map((whole, word) => {
    const signature = `${whole}|${uses[word]!.join(';')}`;
    const number = classNumbers.get(signature) ?? classNumbers.size;
    classNumbers.set(signature, number);
    return number;
  });
  return { classes, count: classNumbers.size };
}

/** Numbers the nodes breadth-first, so that the children of one stand together, after those of the ones before, and need no pointers. */
function layOut(roots: readonly Node[]): Omit<TrieSections, 'wordClasses'> {
  const nodes = [...roots];
  const firstChildren: number[] = [];
  const edges: number[] = [];
  const parents: number[] = [];
  for (let n = 0; n < nodes.length; n++) {
    const { children } = nodes[n]!;
    if (children.size === 0) continue;
    parents.push(n);
    firstChildren.push(edges.length);
    for (const [edge, child] of [...children].sort(([a], [b]) => a - b)) {
      edges.push(edge);
      nodes.push(child);
    }
  }
  firstChildren.push(edges.length);
  if (edges.length > 0xffff) throw new Error(`The forms make ${edges.length} phrases; the block holds ${0xffff}.`);
  const bits = new Uint32Array((nodes.length >> 5) + 1);
  const ranks = new Uint16Array(bits.length + 1);
  for (const n of parents) {
    bits[n >> 5]! |= 1 << (n & 31);
    ranks[(n >> 5) + 1]!++;
  }
  for (let i = 1; i < ranks.length; i++) ranks[i]! += ranks[i - 1]!;
  return {
    parents: bits,
    parentRanks: ranks.subarray(0, bits.length),
    firstChildren: Uint16Array.from(firstChildren),
    edgeClasses: Uint16Array.from(edges, (edge) => edge >> JOIN_BITS),
    edgeJoins: Uint8Array.from(edges, (edge) => edge & ((1 << JOIN_BITS) - 1)),
    ...packOutcomes(nodes),
  };
}

function packOutcomes(nodes: readonly Node[]): Pick<Packed, 'nodeOutcomes' | 'outcomes'> {
  const outcomes: number[] = [];
  const places = new Map<string, number>();
  const nodeOutcomes = nodes.map((node) => {
    // Those whose capitals fit go before the others.
    const acceptors = [...node.acceptors.values()].sort((a, b) => (b.flags & EXACT_CASE) - (a.flags & EXACT_CASE));
    const [first] = acceptors;
    if (!first) return 0;
    if (acceptors.length === 1 && first.flags === 0 && first.ids.length === 1) return FIRST_ENTRY + first.ids[0]!;
    if (acceptors.length === 1 && first.flags === ACCEPTS_CUE) return FIRST_CUE + first.ids[0]!;
    const outcome = acceptors.flatMap((acceptor, i) => writeAcceptor(acceptor, i === acceptors.length - 1));
    const key = outcome.join();
    const place = places.get(key) ?? outcomes.length;
    if (place === outcomes.length) {
      places.set(key, place);
      outcomes.push(...outcome);
      while (outcomes.length % (1 << PLACE_SHIFT) !== 0) outcomes.push(0);
    }
    return FIRST_PLACE + (place >> PLACE_SHIFT);
  });
  if (nodeOutcomes.some((outcome) => outcome > 0xffff)) throw new Error('The block holds no more short forms.');
  return { nodeOutcomes: Uint16Array.from(nodeOutcomes), outcomes: Uint16Array.from(outcomes) };
}

function writeAcceptor({ flags, capitals, ids }: Acceptor, last: boolean): number[] {
  const head = flags | (last ? LAST : 0) | (ids.length << FLAG_BITS);
  return flags & EXACT_CASE ? [head, capitals & 0xffff, capitals >>> 16, ...ids] : [head, ...ids];
}
