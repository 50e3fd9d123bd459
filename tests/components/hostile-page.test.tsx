import { afterEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card } from './frames.tsx';
import { CARDS, VERTEBRA } from './samples.ts';
import { closedStage, emulate } from './stage.tsx';

afterEach(() => emulate({}));

const HOSTILE = [
  ['nothing', ''],
  ['all in red', '* { color: red !important; background: yellow !important; }'],
  ['a giant root', 'html { font-size: 50px !important; }'],
  ['everything hidden', 'bedside-card { opacity: 0.1; visibility: hidden !important; transform: scale(3); }'],
  [
    'text squeezed and shouted',
    '* { text-transform: uppercase !important; line-height: 0.5 !important; letter-spacing: 1em !important; text-align: right !important; cursor: none !important; }',
  ],
  ['its own tokens', '* { --ink: red !important; --paper: yellow !important; --size-body: 3px !important; }'],
  ['another direction', '* { direction: rtl !important; writing-mode: vertical-rl !important; }'],
  ['a colour scheme of its own', ':root { color-scheme: only dark !important; }'],
  ['thin boxes', '* { box-sizing: content-box !important; width: 10px !important; padding: 40px !important; }'],
] as const;

const WATCHED = [
  'color',
  'backgroundColor',
  'fontSize',
  'fontFamily',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textAlign',
  'visibility',
  'opacity',
  'direction',
  'writingMode',
  'cursor',
] as const;

/** How the parts of a card look and where they are, on a page with these styles. */
function look(css: string): readonly unknown[] {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets = [style];
  onTestFinished(() => {
    document.adoptedStyleSheets = [];
  });
  const { root, show } = closedStage();
  show(<Card card={CARDS.plain} />);
  return [...root.querySelectorAll('.card, .term, .say, .short, .ask, .related-term, .close')].map((part) => {
    const computed = getComputedStyle(part);
    const { width, height } = part.getBoundingClientRect();
    return [part.className, width, height, ...WATCHED.map((property) => computed[property])];
  });
}

test.each(HOSTILE)('a card in its closed shadow root looks the same on a page with %s', async (_, css) => {
  await emulate({ 'prefers-color-scheme': 'light' });
  await page.viewport(800, 600);
  const usual = look('');
  expect(usual).toHaveLength(9);
  expect(look(css)).toEqual(usual);
});

test.each([
  ['light', 'rgb(38, 32, 26)', 'rgb(255, 253, 248)'],
  ['dark', 'rgb(244, 237, 227)', 'rgb(34, 30, 26)'],
] as const)('its colours follow a reader who prefers %s', async (scheme, ink, paper) => {
  await emulate({ 'prefers-color-scheme': scheme });
  const { root, show } = closedStage();
  show(<Card />);
  const { color, backgroundColor } = getComputedStyle(root.querySelector('.card')!);
  expect([color, backgroundColor]).toEqual([ink, paper]);
});

test('its words are selected where the page forbids selecting', async () => {
  document.documentElement.style.userSelect = 'none';
  onTestFinished(() => void document.documentElement.style.removeProperty('user-select'));
  const { root, show } = closedStage();
  show(<Card card={CARDS.plain} />);
  const { x, y } = root.querySelector('.short')!.getBoundingClientRect();
  await userEvent.dblClick(document.documentElement, { position: { x: x + 4, y: y + 8 }, force: true });
  expect(`${getSelection()}`.trim()).toBe(VERTEBRA.short.split(' ')[0]);
});

test('the page cannot look into it', () => {
  const { show } = closedStage();
  show(<Card />);
  const host = document.querySelector('bedside-card')!;
  expect(host.shadowRoot).toBe(null);
  expect(host.childNodes).toHaveLength(0);
});
