import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks } from '../../page/blocks.ts';
import { findWords } from './find-words.ts';
import { showPage, wordOf } from './show-page.ts';
import { expectWords, pausingSchedule, untilRead, watch } from './watch-page.ts';

test('goes on behind what is removed under its hands', async () => {
  showPage(`<main><div>${'<p>heart</p>'.repeat(9)}</div><p>heart</p></main><p>spine</p><p>valve</p>`);
  const { terms, searched } = watch(
    document,
    pausingSchedule(() => {
      if (searched.length === 4) document.querySelector('main > div')?.remove();
    }),
  );
  await expectWords(terms, ['heart', 'spine', 'valve']);
  expect(searched.length).toBeLessThan(12);
});

type Change = (elements: Element[], a: number, b: number) => void;

/** Ways in which a page changes; each takes some of its elements by number. */
const CHANGES: Record<string, Change> = {
  remove: (elements, a) => elements[a % elements.length]?.remove(),
  move(elements, a, b) {
    const [from, to] = [elements[a % elements.length]!, elements[b % elements.length]!];
    if (!from.contains(to)) to.before(from);
  },
  nest(elements, a, b) {
    const [from, to] = [elements[a % elements.length]!, elements[b % elements.length]!];
    if (!from.contains(to)) to.append(from);
  },
  unwrap(elements, a) {
    const element = elements[a % elements.length]!;
    element.replaceWith(...element.childNodes);
  },
  hide: (elements, a) => elements[a % elements.length]!.toggleAttribute('hidden'),
  part: (elements, a) => ((elements[a % elements.length] as HTMLElement).style.display = 'block'),
  write: (elements, a) => elements[a % elements.length]!.append('spine'),
  erase: (elements, a) => elements[a % elements.length]!.firstChild?.remove(),
  join: (elements, a) => elements[a % elements.length]!.normalize(),
  break: (elements, a) => elements[a % elements.length]!.append(document.createElement('br'), ' heart'),
};

const piece = fc.constantFrom(
  '<p>heart</p>',
  'myo<b>cardial</b> ',
  '<div>valve<p>spine</p>heart</div>',
  '<i>heart</i> attack ',
  '<span><p>heart</p> valve </span>',
  '<section><ul><li>spine<li>myo<i>cardial</i></ul></section>',
  'heart<br>attack<br><br>',
);
const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(), fc.nat());

/** What a first reading of the page as it is now would find. */
function expected(): string[] {
  const findTerms = findWords('heart attack', 'myocardial', 'heart', 'spine', 'valve');
  return [...readBlocks(document)].flatMap((block) =>
    findTerms(block.text).map((match) => wordOf({ block, match }).replace(/\s+/g, ' ')),
  );
}

test('however a page changes while and after it is read, what is known is what a first reading finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.array(change, { maxLength: 12 }),
      async (pieces, changes) => {
        showPage(pieces.join(''));
        const left = [...changes];
        const step = () => {
          const [name, a, b] = left.shift() ?? [];
          const elements = [...document.body.querySelectorAll('*')];
          if (name && elements.length > 0) CHANGES[name]!(elements, a!, b!);
        };
        const { terms, abort } = watch(document, pausingSchedule(step));
        await untilRead(terms);
        while (left.length > 0) {
          step();
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await expectWords(terms, expected());
        abort.abort();
      },
    ),
    { numRuns: 60, interruptAfterTimeLimit: 20_000 },
  );
}, 40_000);
