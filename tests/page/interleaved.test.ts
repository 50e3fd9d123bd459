import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnder } from '../../page/around.ts';
import { find, showPage } from './show-page.ts';
import { expectWords, pausingSchedule, untilRead, watch, wordsOf } from './watch-page.ts';

/** What is below the screen is not read ahead of the rest. */
const BELOW = '<div style="height: 5000px"></div>';

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

test.each<[string, () => void, string[]]>([
  [
    'two neighbours go',
    () => {
      for (const id of ['#a', '#b']) find(id).remove();
    },
    ['spine', 'valve'],
  ],
  [
    'two neighbours are replaced',
    () => {
      for (const id of ['#a', '#b']) find(id).replaceWith('valve ');
    },
    ['valve', 'valve', 'spine', 'valve'],
  ],
  [
    'two neighbours are moved to the end',
    () => document.body.append(find('#a'), find('#b')),
    ['spine', 'valve', ...Array<string>(9).fill('heart'), 'valve'],
  ],
  [
    'all is taken out of its box',
    () => find('#a').replaceWith(...find('#a').childNodes),
    [...Array<string>(9).fill('heart'), 'valve', 'spine', 'valve'],
  ],
  [
    'a box goes, and then some of what was in it',
    () => {
      const box = find('#a');
      box.remove();
      for (const element of box.querySelectorAll(':nth-child(odd)')) element.remove();
    },
    ['valve', 'spine', 'valve'],
  ],
])('goes on behind the gap when at once %s', async (_, change, expected) => {
  showPage(
    `${BELOW}<div id="a">${'<p>heart</p>'.repeat(9)}</div><div id="b"><p>valve</p></div><p>spine</p><p>valve</p>`,
  );
  const left = [change];
  const { terms, searched } = watch(
    document,
    pausingSchedule(() => {
      if (searched.length === 4) left.pop()?.();
    }),
  );
  await untilRead(terms);
  await expectWords(terms, expected);
});

test('takes no rest of a line for a line of its own for good when what held its beginning is unwrapped', async () => {
  showPage('<i>heart</i> attack <u>heart <input> attack</u><u>heart <input> attack</u>');
  const left: (() => void)[] = [];
  const { terms, searched } = watch(
    document,
    pausingSchedule(() => {
      if (searched.at(-1) === ' attack heart ') left.pop()?.();
    }),
  );
  await untilRead(terms);
  left.push(() => find('u').replaceWith(...find('u').childNodes));
  find('i').remove();
  await expect.poll(() => left.length).toBe(0);
  await expectWords(terms, ['heart']);
});

type Change = (elements: Element[], a: number, b: number) => void;

/** Ways in which a page changes; each takes some of its elements by number. */
const CHANGES: Record<string, Change> = {
  remove: (elements, a) => elements[a % elements.length]?.remove(),
  move(elements, a, b) {
    const [from, to] = [elements[a % elements.length]!, elements[b % elements.length]!];
    if (!isUnder(from, to)) to.before(from);
  },
  nest(elements, a, b) {
    const [from, to] = [elements[a % elements.length]!, elements[b % elements.length]!];
    if (!isUnder(from, to)) to.append(from);
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
  name(elements, a) {
    const element = elements[a % elements.length]!;
    const attribute = element.localName === 'slot' ? 'name' : 'slot';
    if (element.toggleAttribute(attribute)) element.setAttribute(attribute, 'other');
  },
  letter: (elements, a) =>
    (elements[a % elements.length]!.firstChild?.firstChild as Text | undefined)?.replaceData?.(0, 9, 'b'),
  empty: (elements, a) => elements[a % elements.length]!.firstChild?.firstChild?.replaceWith(''),
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
  'heart<sup>a</sup> ',
  '<label>heart <input> attack</label>',
  '<div><template shadowrootmode="open"><p>my<slot></slot></p><slot name="other">valve</slot></template>ocardial<b>spine</b></div>',
  '<i><template shadowrootmode="open"><u hidden>spine</u><p>heart <slot></slot></p></template> attack </i>',
);
const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(), fc.nat());

/** All elements of the page, also those in shadow roots. */
function elementsOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsOf(element.shadowRoot) : []),
  ]);
}

/** What a first reading of the page as it is now finds. */
async function firstReading(): Promise<string[]> {
  const { terms, abort } = watch();
  await untilRead(terms);
  const words = wordsOf(terms);
  abort.abort();
  return words;
}

test('however a page changes while and after it is read, what is known is what a first reading finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 6 }),
      fc.boolean(),
      fc.nat({ max: 40 }),
      async (pieces, changes, isBelow, delay) => {
        showPage((isBelow ? BELOW : '') + pieces.join(''));
        const left = [...changes];
        let pauses = delay;
        const step = () => {
          if (pauses-- > 0) return;
          for (const [name, a, b] of left.shift() ?? []) {
            const elements = elementsOf(document.body);
            if (elements.length > 0) CHANGES[name]!(elements, a, b);
          }
        };
        const { terms, abort } = watch(document, pausingSchedule(step));
        await untilRead(terms);
        pauses = 0;
        while (left.length > 0) {
          step();
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await expectWords(terms, await firstReading());
        abort.abort();
      },
    ),
    { numRuns: 60, interruptAfterTimeLimit: 20_000 },
  );
}, 40_000);
