/** What in-page.ts does on strings, in the page as it is, and in a copy of the page that it marks. */
export type Task =
  | 'tokenize'
  | 'match'
  | 'find'
  | 'regexp on strings'
  | 'aho-corasick on strings'
  | 'walk'
  | 'match in the page'
  | 'find in the page'
  | 'regexp in the page'
  | 'aho-corasick in the page'
  | 'find and mark'
  | 'regexp and highlights'
  | 'mark.js'
  | 'advanced-mark.js'
  | 'findAndReplaceDOMText';

/** What has to be made before the first match of a peer. */
export type Peer = 'regexp' | 'aho-corasick';

/** The global `bench` of a page that is measured. Every call returns the milliseconds it took. */
export interface Bench {
  /** Opens the block and finds the terms of a first sentence. */
  start(packed: string): number;
  prepare(peer: Peer, forms: readonly string[]): number;
  run(task: Task): number;
  /** Reads the page as the explainer does, then asks for the term at many points of the viewport: the milliseconds for each. */
  point(): Promise<number>;
  /** How many words, nodes or matches the last run counted. */
  readonly count: number;
}
