import { ACCEPTORS, encodeId, type Last, MANY_CHILDREN, NOTHING, writeNumber } from './block-codes.ts';
import { JOIN_BITS } from './joins.ts';
import { EXACT_CASE, MORE, SEVERAL, WIDE } from './packed.ts';

/** What a form stands for: `flags` of packed.ts, the form's capitals where they matter, the numbers of its entries or of one cue. */
export interface Acceptor {
  readonly kind: 'entry' | 'cue';
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

export interface Node {
  /** By the word and the join that lead to it: `word << JOIN_BITS | join`. */
  readonly children: Map<number, Node>;
  /** By their own text, so that none stands twice. */
  readonly acceptors: Map<string, Acceptor>;
}

const newNode = (): Node => ({ children: new Map(), acceptors: new Map() });

/**
 * Makes the forms a trie over classes of words; gives for each word its class and for each class its root. Classes are numbered by their first
 * words. `wordCount` is how many words the forms are made of.
 */
export function makeTrie(forms: readonly NumberedForm[], wordCount: number) {
  const { classes, count } = classesOf(buildTrie(forms, wordCount));
  const classed = forms.map((form) => ({ ...form, words: form.words.map((word) => classes[word]!) }));
  return { classes, roots: buildTrie(classed, count) };
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
    node.acceptors.set(`${acceptor.kind} ${acceptor.flags} ${acceptor.capitals} ${acceptor.ids.join()}`, acceptor);
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

/** Gives cues new numbers, in the order in which they are written, so that most are one more than the last. */
export type NumberCue = (cue: number) => number;

/** Writes a node and all below it, as trie.ts reads them: what ends there, where its children lead, and then the children. */
export function writeNode(to: number[], node: Node, last: Last, numberCue: NumberCue): void {
  // Those whose capitals fit go before the others.
  const acceptors = [...node.acceptors.values()]
    .map((acceptor) => (acceptor.kind === 'cue' ? { ...acceptor, ids: acceptor.ids.map(numberCue) } : acceptor))
    .sort((a, b) => (b.flags & EXACT_CASE) - (a.flags & EXACT_CASE));
  const [first] = acceptors;
  const isSimple = acceptors.length === 1 && first!.flags === 0 && first!.ids.length === 1;
  const hasChildren = node.children.size > 0 ? 1 : 0;
  const [code, ...rest] = !first
    ? [NOTHING]
    : isSimple
      ? encodeId(first.kind, first.ids[0]!, last)
      : ([ACCEPTORS] as const);
  to.push((code << 1) | hasChildren, ...rest);
  if (code === ACCEPTORS)
    for (const acceptor of acceptors) writeAcceptor(to, acceptor, last, acceptor !== acceptors.at(-1));
  if (!hasChildren) return;
  const children = [...node.children].sort(([a], [b]) => a - b);
  writeNumber(to, children.length);
  const written: number[] = [];
  writeEdges(
    written,
    children.map(([edge]) => edge),
  );
  const lastBefore = { ...last };
  for (const [, child] of children) writeNode(written, child, lastBefore, numberCue);
  if (children.length >= MANY_CHILDREN) writeNumber(to, written.length);
  for (const byte of written) to.push(byte);
}

/** Writes each as its distance from the one before, a join other than a plain one before that. */
function writeEdges(to: number[], edges: readonly number[]): void {
  let before = 0;
  for (const edge of edges) {
    const join = edge & ((1 << JOIN_BITS) - 1);
    if (join !== 0) to.push(0, join);
    writeNumber(to, (edge >> JOIN_BITS) - before + 1);
    before = edge >> JOIN_BITS;
  }
}

function writeAcceptor(to: number[], { kind, flags, capitals, ids }: Acceptor, last: Last, isMore: boolean): void {
  const isWide = capitals > 0xffff;
  to.push(flags | (ids.length > 1 ? SEVERAL : 0) | (isWide ? WIDE : 0) | (isMore ? MORE : 0));
  if (flags & EXACT_CASE) writeNumber(to, capitals & 0xffff);
  if (isWide) writeNumber(to, capitals >>> 16);
  if (ids.length > 1) writeNumber(to, ids.length);
  for (const id of ids) to.push(...encodeId(kind, id, last));
}
