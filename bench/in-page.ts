import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick/fast';
import { createFinder, type Finder } from '../glossary/find.ts';
import { createMatcher, type Match } from '../glossary/matching/matcher.ts';
import { openPacked } from '../glossary/matching/packed.ts';
import { readBlocks } from '../page/blocks.ts';
import { staticRangeOf } from '../page/ranges.ts';
import { termAtPoint } from '../page/term-at-point.ts';
import { watchTerms } from '../page/watch.ts';
import type { Bench, Task } from './contract.ts';

let finder: Finder;
let match: Match;
let pattern: RegExp;
let automaton: { search(text: string): unknown[] };
let count = 0;
let blocks: readonly string[] = [];

function* textsOf(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

const isWord = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{Nd}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
let starts = new Int32Array(1024);
let ends = new Int32Array(1024);

/** The least that anything must do which looks for words: tell where each begins and ends. */
function tokenize(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (isWord[text.charCodeAt(i)] === 0) continue;
    if (count === starts.length) {
      starts = new Int32Array(count * 2);
      ends = new Int32Array(count * 2);
    }
    starts[count] = i;
    do i++;
    while (i < text.length && isWord[text.charCodeAt(i)] === 1);
    ends[count++] = i;
  }
  return count;
}

function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

function paint(ranges: readonly StaticRange[]): number {
  CSS.highlights.set('bench', new Highlight(...ranges));
  return ranges.length;
}

const rangeOf = (node: Text, startOffset: number, endOffset: number) =>
  new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });

function matchInBlocks(): number {
  let found = 0;
  for (const { text } of readBlocks(document)) found += match(text).candidates.length;
  return found;
}

function findInBlocks(): number {
  let found = 0;
  for (const { text } of readBlocks(document)) found += finder.find(text).length;
  return found;
}

function findAndMark(): number {
  const ranges: StaticRange[] = [];
  for (const block of readBlocks(document)) {
    for (const term of finder.find(block.text)) {
      ranges.push(staticRangeOf({ block, match: term }));
    }
  }
  return paint(ranges);
}

function regexpMatches(text: string, onMatch: (start: number, end: number) => void): number {
  let found = 0;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    onMatch(hit.index, pattern.lastIndex);
    found++;
  }
  return found;
}

function highlightRegexp(): number {
  const ranges: StaticRange[] = [];
  for (const node of textsOf(document.body))
    regexpMatches(node.data, (start, end) => ranges.push(rangeOf(node, start, end)));
  return paint(ranges);
}

const ignore = () => {};
const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((total, item) => total + of(item), 0);

const tasks: Record<Task, (root: HTMLElement) => unknown> = {
  tokenize: () => sum(blocks, tokenize),
  match: () => sum(blocks, (text) => match(text).candidates.length),
  find: () => sum(blocks, (text) => finder.find(text).length),
  'regexp on strings': () => sum(blocks, (text) => regexpMatches(text, ignore)),
  'aho-corasick on strings': () => sum(blocks, (text) => automaton.search(text.toLowerCase()).length),
  walk,
  'match in the page': matchInBlocks,
  'find in the page': findInBlocks,
  'regexp in the page': () => sum([...textsOf(document.body)], ({ data }) => regexpMatches(data, ignore)),
  'aho-corasick in the page': () =>
    sum([...textsOf(document.body)], ({ data }) => automaton.search(data.toLowerCase()).length),
  'find and mark': findAndMark,
  'regexp and highlights': highlightRegexp,
  'mark.js': (root: HTMLElement) => new Mark(root).markRegExp(pattern),
  'advanced-mark.js': (root: HTMLElement) => new AdvancedMark(root).markRegExp(pattern),
  findAndReplaceDOMText: (root: HTMLElement) => findAndReplaceDOMText(root, { find: pattern, wrap: 'mark' }),
};

const CHANGES_THE_PAGE: ReadonlySet<Task> = new Set(['mark.js', 'advanced-mark.js', 'findAndReplaceDOMText']);

const ON_STRINGS: ReadonlySet<Task> = new Set([
  'tokenize',
  'match',
  'find',
  'regexp on strings',
  'aho-corasick on strings',
]);
/** Spread over the viewport. */
const POINTS = 1_000;
const FIRST_SENTENCE = 'The scan shows a meningioma and no hydrocephalus.';

/** The bytes of a base64 text, as the explainer decodes them where the browser cannot. */
const decode = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const bench: Bench = {
  get count() {
    return count;
  },
  start(packed) {
    const begun = performance.now();
    const native = (Uint8Array as { fromBase64?: typeof decode }).fromBase64 ?? decode;
    const opened = openPacked(native.call(Uint8Array, packed));
    finder = createFinder(opened);
    count = finder.find(FIRST_SENTENCE).length;
    const took = performance.now() - begun;
    match = createMatcher(opened);
    return took;
  },
  prepare(peer, forms) {
    const begun = performance.now();
    if (peer === 'regexp') {
      const alternatives = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
      pattern = new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'gi');
      pattern.test(FIRST_SENTENCE);
    } else {
      automaton = new AhoCorasick([...forms]);
      automaton.search(FIRST_SENTENCE.toLowerCase());
    }
    return performance.now() - begun;
  },
  async point() {
    const controller = new AbortController();
    const { signal } = controller;
    const terms = watchTerms({ root: document, find: finder.find, signal, onChange() {} });
    while (terms.isReading) await new Promise((resolve) => setTimeout(resolve));
    const begun = performance.now();
    for (let point = 0; point < POINTS; point++) {
      const [x, y] = [(point * 37) % innerWidth, (point * 53) % innerHeight];
      if (termAtPoint(document, x, y, terms.matchesOf, terms.shadowRoots)) count++;
    }
    const took = performance.now() - begun;
    controller.abort();
    return took / POINTS;
  },
  run(task) {
    if (ON_STRINGS.has(task) && blocks.length === 0) blocks = [...readBlocks(document)].map(({ text }) => text);
    const copy = CHANGES_THE_PAGE.has(task) ? (document.body.cloneNode(true) as HTMLElement) : document.body;
    if (copy !== document.body) {
      document.documentElement.append(copy);
      copy.getBoundingClientRect();
    }
    const begun = performance.now();
    const made = tasks[task](copy);
    const took = performance.now() - begun;
    count = typeof made === 'number' ? made : copy.querySelectorAll('mark').length;
    if (copy !== document.body) copy.remove();
    CSS.highlights.delete('bench');
    return took;
  },
};
(globalThis as { bench?: Bench }).bench = bench;
