import type { CardFigures } from './card.ts';
import type { Comparison, Sample } from './compare.ts';
import type { Task } from './contract.ts';
import type { FrameFigures } from './live.ts';
import type { PanelFigures } from './panel.ts';
import type { ProductFigures } from './product.ts';

export interface Results {
  readonly browser: string;
  readonly glossary: {
    readonly entries: number;
    readonly forms: number;
  };
  readonly pages: readonly {
    readonly name: string;
    readonly textNodes: number;
    readonly comparison: Comparison;
  }[];
  readonly product: ProductFigures;
  readonly throttled: ProductFigures;
  readonly card: CardFigures;
  readonly panel: PanelFigures;
  readonly frame: FrameFigures;
  /** The explainer's share of the main thread while the small page appends 100 paragraphs a second. */
  readonly appending: number;
  /** Telling which term stands at a point of the small page, in ms. */
  readonly pointing: number;
  /** Lines of markdown about the files that ship. */
  readonly files: readonly string[];
}

const ON_STRINGS: readonly (readonly [Task, string])[] = [
  ['match', 'this engine: folding, words, forms, cues'],
  ['find', 'this engine with meanings, definitions and all else'],
  ['regexp on strings', 'one RegExp of all forms'],
  ['aho-corasick on strings', 'modern-ahocorasick (without whole words)'],
];
const IN_THE_PAGE: readonly (readonly [Task, string])[] = [
  ['match in the page', 'this engine: blocks, what is hidden left out, folding, words, forms, cues'],
  ['find in the page', 'this engine with meanings, definitions and all else'],
  ['regexp in the page', 'one RegExp of all forms, each text node alone'],
  ['aho-corasick in the page', 'modern-ahocorasick, each text node alone'],
];
const MARKING: readonly (readonly [Task, string])[] = [
  ['find and mark', 'this engine, every term in one highlight'],
  ['regexp and highlights', 'one RegExp of all forms with highlights'],
  ['mark.js', 'mark.js with one RegExp of all forms'],
  ['advanced-mark.js', 'advanced-mark.js with the same'],
  ['findAndReplaceDOMText', 'findAndReplaceDOMText with the same'],
];

/** From nothing to every mark: what is looked for is built or opened, then found and marked, in ms. */
const wholeWay = ({ start, cold }: Comparison, task: Task) =>
  start.get(task === 'find and mark' ? 'engine' : 'regexp')!.ms + cold.get(task)!.ms;

const ratio = (sample: Sample, to: Sample) => (sample.ms / to.ms).toFixed(1);
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
const ms = (sample: Sample) => `${sample.ms.toFixed(1)} ms (${sample.runs} runs)`;

/** The whole of docs/benchmarks.md: first what does not depend on the machine. */
export function reportOf(results: Results): string {
  const { glossary, pages, browser } = results;
  const columns = pages.map(({ name }) => name);
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const cells = (of: (comparison: Comparison) => string) => pages.map(({ comparison }) => of(comparison));

  const strings = ON_STRINGS.map(([task, what]) => [
    what,
    ...cells(({ warm }) => `${ratio(warm.get(task)!, warm.get('tokenize')!)} ×`),
  ]);
  const inPage = (state: 'cold' | 'warm') =>
    IN_THE_PAGE.map(([task, what]) => [
      `${what}, ${state}`,
      ...cells((comparison) => `${ratio(comparison[state].get(task)!, comparison[state].get('walk')!)} ×`),
    ]);
  const marking = MARKING.map(([task, what]) => [
    what,
    ...cells(({ cold }) => `${ratio(cold.get(task)!, cold.get('find and mark')!)} ×`),
  ]);
  const whole = MARKING.map(([task, what]) => [
    what,
    ...cells((comparison) => {
      const took = wholeWay(comparison, task);
      return `${took.toFixed(0)} ms, ${(took / wholeWay(comparison, 'find and mark')).toFixed(1)} ×`;
    }),
  ]);
  const start = pages[0]!.comparison.start;
  const times = [...ON_STRINGS, ...IN_THE_PAGE, ...MARKING].map(([task, what]) => [
    what,
    ...cells(({ cold, warm }) => ms((warm.get(task) ?? cold.get(task))!)),
  ]);

  return `# Benchmarks

Written by \`npm run bench\`: medians in ${browser}, every run in a new tab, with ${glossary.entries.toLocaleString('en')} entries
drawn from the glossary, in ${glossary.forms.toLocaleString('en')} forms. The pages are generated:
${pages.map(({ name, textNodes, comparison }) => `${name} has ${textNodes.toLocaleString('en')} text nodes and ${comparison.cold.get('walk')!.count.toLocaleString('en')} characters`).join('; ')}.
Peers look for the same forms, sorted by length. Those that change the page run ${pages.at(-1)!.comparison.cold.get('mark.js')!.runs} times on the large page.

## Ratios

Matching strings, against a bare tokenizer over the same text (the start and end of every word); warm:

${table(['', ...columns], strings)}

Finding in the page, against a bare \`TreeWalker\` that reads the length of every text node, in the same state (cold: the first run of a page):

${table(['', ...columns], [...inPage('cold'), ...inPage('warm')])}

Finding and marking everything in one go, script time, against this engine; cold:

${table(['', ...columns], marking)}

The same with what comes before: opening the block, or building the RegExp, which a reader waits for on every page:

${table(['', ...columns], whole)}

## From nothing to the first match

${table(
  ['', 'ms', 'against this engine'],
  [
    ['this engine: opening the block, nothing is built', ms(start.get('engine')!), '1 ×'],
    ['one RegExp of all forms', ms(start.get('regexp')!), `${ratio(start.get('regexp')!, start.get('engine')!)} ×`],
    [
      'modern-ahocorasick',
      ms(start.get('aho-corasick')!),
      `${ratio(start.get('aho-corasick')!, start.get('engine')!)} ×`,
    ],
  ],
)}

## The extension itself

With the glossary that ships, on the large page of the comparison.

${table(
  ['', 'full speed', 'slowed down 4 times'],
  [
    [
      'first marks after the scan starts',
      `${results.product.firstMarks.toFixed(1)} ms`,
      `${results.throttled.firstMarks.toFixed(1)} ms`,
    ],
    [
      'longest task of the scan',
      `${results.product.longestTask.toFixed(1)} ms`,
      `${results.throttled.longestTask.toFixed(1)} ms`,
    ],
    ['loading and starting', `${results.product.start.toFixed(1)} ms`, `${results.throttled.start.toFixed(1)} ms`],
  ],
)}

When a page has been read:

${table(
  ['', ''],
  [
    ['a frame of the large page when it changes one style in each', `${results.frame.bare.toFixed(1)} ms`],
    ['the same with marks', `${results.frame.marked.toFixed(1)} ms`],
    ['of the main thread, while the small page appends 100 paragraphs a second', percent(results.appending)],
    [
      'telling the term at a point of the small page, nearly all of it the hit test of the browser',
      `${results.pointing.toFixed(3)} ms`,
    ],
  ],
)}

From the end of the pointer's rest to the meaning in the card: ${results.card.warm.toFixed(0)} ms; ${results.card.cold.toFixed(0)} ms when the browser has
stopped the background meanwhile, which must start and read the entries again.

The side panel on a page of ${results.panel.terms.toLocaleString('en')} terms: first rows after ${results.panel.opening.toFixed(0)} ms; a frame of a strong fling through
the list takes ${results.panel.frame.toFixed(0)} ms, the longest ${results.panel.longestFrame.toFixed(0)} ms.

${results.files.map((line) => `- ${line}`).join('\n')}

## Times on the machine that measured last

${table(['', ...columns], times)}
`;
}
