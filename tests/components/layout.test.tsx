import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LooksContext } from '../../components/looks.ts';
import { EVERYTHING } from './everything.tsx';
import { coveredFocus } from './focus-seen.ts';
import { Card, SampleOptions, SamplePopup } from './frames.tsx';
import { overlaps } from './overlaps.ts';
import { CARDS } from './samples.ts';
import { SampleWords, WORDS_PAGES } from './saved-states.tsx';
import { stage } from './stage.tsx';
import { OPTIONS, POPUPS } from './states.ts';
import { english, rightToLeft, spanish } from './surfaces.ts';

/** What https://www.w3.org/TR/WCAG22/#text-spacing lets a reader set. */
const TEXT_SPACING = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important; }`;

const nothing = () => {};
const hearing = {
  onFollow: nothing,
  onBack: nothing,
  onRetry: nothing,
  onClose: nothing,
  onHear: nothing,
};

const added: CSSStyleSheet[] = [];
function addStyle(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  added.push(sheet);
  document.adoptedStyleSheets.push(sheet);
}
afterEach(() => {
  document.documentElement.dir = '';
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !added.includes(sheet));
});

/** Elements whose text is cut off or that lie outside the window, but for those that are meant to. */
function misplaced(root: Element): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.unseen, [inert], svg') && !element.matches('.row-words'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const outside = width > 0 && (left < -0.5 || right > innerWidth + 0.5);
      const cut = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
      return outside || cut;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Rows of the panel are laid out in the first frame that shows them. */
async function laidOut(root: Element): Promise<void> {
  if (!root.querySelector('.entry')) return;
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

test.each(EVERYTHING)('with wide text spacing, in a narrow window: %s', async (_, what, reach) => {
  await page.viewport(320, 568);
  const { root, show } = stage();
  addStyle(TEXT_SPACING);
  show(what);
  await reach(root);
  expect(misplaced(root)).toEqual([]);
});

test.each(EVERYTHING)('on a page that runs from right to left: %s', async (_, what, reach) => {
  await page.viewport(320, 568);
  document.documentElement.dir = 'rtl';
  const { root, show } = stage();
  show(what);
  await reach(root);
  expect(misplaced(root)).toEqual([]);
});

describe.each([320, 360, 800])('in a window of %i px', (width) => {
  describe.each([
    ['in English', english],
    ['in Spanish', spanish],
    ['in a language with longer words that runs from right to left', rightToLeft],
  ] as const)('%s nothing is cut off and no text lies over another', (_, words) => {
    test.each(EVERYTHING)('%s', async (_, what, reach) => {
      await page.viewport(width, 640);
      document.documentElement.dir = words.direction;
      const { root, show } = stage(words);
      show(what);
      await reach(root);
      await laidOut(root);
      expect(misplaced(root)).toEqual([]);
      expect(overlaps(root)).toEqual([]);
    });
  });
});

test.each(EVERYTHING)('with the largest text, in a narrow window: %s', async (_, what, reach) => {
  await page.viewport(320, 568);
  const { root, show } = stage();
  show(<LooksContext value={{ theme: 'auto', textSize: 'largest' }}>{what}</LooksContext>);
  await reach(root);
  await laidOut(root);
  expect(misplaced(root)).toEqual([]);
  expect(overlaps(root)).toEqual([]);
});

test.each(['.row-name', '.row-words'])('English words begin where the others around them do: %s', (selector) => {
  document.documentElement.dir = 'rtl';
  const { root, show } = stage(rightToLeft);
  show(<SamplePopup {...POPUPS.terms} />);
  const box = root.querySelector(selector)!;
  const text = document.createRange();
  text.selectNodeContents(box);
  const [first] = text.getClientRects();
  expect(first!.right).toBeCloseTo(box.getBoundingClientRect().right, 0);
});

test.each([
  ['the way back', 'cardFollowed', '.icon-back'],
  ['the voice', 'card', '.icon-hear'],
  ['the list', 'terms', '.icon-list'],
] as const)('mirrors the picture of %s', (_, state, selector) => {
  const { root, show } = stage(rightToLeft);
  show(<SamplePopup {...POPUPS[state]} onList={nothing} cardActions={hearing} />);
  expect(getComputedStyle(root.querySelector(selector)!).scale).toBe('-1 1');
});

test.each([
  [320, 568],
  // 1280 × 1024 at a zoom of 400%, as https://www.w3.org/TR/WCAG22/#reflow reckons.
  [320, 256],
  [1280, 720],
])('a long card stays inside a window of %i × %i and scrolls', async (width, height) => {
  await page.viewport(width, height);
  stage().show(<Card card={CARDS.long} more="shown" />);
  const dialog = page.getByRole('dialog').element();
  const box = dialog.getBoundingClientRect();
  expect(box.width).toBeLessThanOrEqual(Math.min(360, width - 16));
  expect(box.height).toBeLessThanOrEqual(height - 16);
  dialog.scrollTo(0, dialog.scrollHeight);
  const close = page.getByRole('button', { name: 'Close' }).element().getBoundingClientRect();
  expect(close.top).toBeGreaterThanOrEqual(box.top);
  expect(close.bottom).toBeLessThan(box.bottom);
});

test.each([
  [320, 568],
  [360, 420],
  [1280, 720],
])('in a window of %i × %i a drawing leaves the meaning in sight and stays inside the card', async (width, height) => {
  await page.viewport(width, height);
  const { root, show } = stage();
  show(<Card card={CARDS.picture} />);
  const card = page.getByRole('dialog').element().getBoundingClientRect();
  expect(root.querySelector('.short')!.getBoundingClientRect().bottom).toBeLessThan(card.bottom);
  const drawing = root.querySelector('.picture svg')!.getBoundingClientRect();
  expect(drawing.width).toBeGreaterThan(240);
  expect(drawing.width).toBeLessThan(card.width);
});

test('the popup keeps its size in every state, within what a browser allows', async () => {
  await page.viewport(800, 600);
  const { show } = stage();
  const sizes = Object.values(POPUPS).map((props) => {
    show(<SamplePopup {...props} />);
    const { width, height } = page.getByRole('main').element().getBoundingClientRect();
    return `${width} × ${height}`;
  });
  expect(new Set(sizes)).toEqual(new Set(['360 × 600']));
});

test('in a low window the whole popup scrolls, and no list inside it', async () => {
  await page.viewport(360, 300);
  stage().show(<SamplePopup {...POPUPS.terms} />);
  const list = document.querySelector('.search-list')!;
  expect(list.scrollHeight).toBe(list.clientHeight);
  expect(document.documentElement.scrollHeight).toBeGreaterThan(300);
});

test('a card that is loading is not much lower than the one that follows', async () => {
  await page.viewport(800, 600);
  const { show } = stage();
  const height = (card: (typeof CARDS)[keyof typeof CARDS]) => {
    show(<Card card={card} />);
    return page.getByRole('dialog').element().getBoundingClientRect().height;
  };
  expect(height(CARDS.loading) / height(CARDS.reviewed)).toBeGreaterThan(0.6);
});

describe.each([
  [1280, 720, 'normal'],
  [400, 640, 'normal'],
  [320, 256, 'normal'],
  [320, 568, 'largest'],
] as const)('in a window of %i × %i with %s text no bar lies over the focus', (width, height, textSize) => {
  test.each([
    ['saved words', <SampleWords {...WORDS_PAGES.removed} />],
    ['options', <SampleOptions {...OPTIONS.notStored} />],
  ])('%s', async (_, what) => {
    await page.viewport(width, height);
    const { root, show } = stage();
    show(<LooksContext value={{ theme: 'auto', textSize }}>{what}</LooksContext>);
    const stops = [...root.querySelectorAll<HTMLElement>('a, input, button')].filter(
      (stop) => !stop.closest('[inert]') && stop.checkVisibility(),
    );
    const covered = [];
    for (const [first, key] of [
      [stops[0], '{Tab}'],
      [stops.at(-1), '{Shift>}{Tab}{/Shift}'],
    ] as const) {
      first?.focus();
      for (; root.contains(document.activeElement); await userEvent.keyboard(key)) covered.push(...coveredFocus());
    }
    expect(covered).toEqual([]);
  });
});

test.each([
  ['normal', 1280, 800],
  ['large', 1280, 720],
  ['largest', 1280, 720],
  ['largest', 1280, 400],
] as const)(
  'with %s text, in a window of %i × %i the preview of the options is read to its end wherever one is',
  async (textSize, width, height) => {
    await page.viewport(width, height);
    const { root, show } = stage();
    show(
      <LooksContext value={{ theme: 'auto', textSize }}>
        <SampleOptions />
      </LooksContext>,
    );
    const card = () => root.querySelector('.preview-card')!.getBoundingClientRect();
    const start = root.querySelector('.options-list')!.getBoundingClientRect().top;
    expect(root.querySelector('.preview')!.getBoundingClientRect().top).toBe(start);
    document.documentElement.scrollTop = 2 * height;
    expect(card().bottom).toBeGreaterThan(0);
    expect(card().bottom).toBeLessThan(height);
  },
);
