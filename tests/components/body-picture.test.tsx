import { afterEach, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { BodyPicture } from '../../components/card/BodyPicture.tsx';
import { type Picture, parsePicture } from '../../glossary/picture.ts';
import { barriers, emulate, type Media, stage } from './stage.tsx';
import { spanish } from './surfaces.ts';

const sources = import.meta.glob<string>('../../glossary/pictures/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PICTURES = Object.entries(sources).map(([path, source]): [name: string, picture: Picture] => {
  const name = path.replace(/^.*\/|\.svg$/g, '');
  const result = parsePicture(name, source);
  if ('problems' in result) throw new Error(`${path}: ${result.problems.join('\n')}`);
  return [name, result.picture];
});
const SPINE = PICTURES.find(([name]) => name === 'spine')![1];
const SHAPES = 'path:not(.leader, .detail), circle, ellipse';

afterEach(() => emulate({}));

/** A place that shows a drawing as wide as in a card, and gives it back. */
function easel(): (picture: Picture, lit: string) => SVGSVGElement {
  const { root, show } = stage();
  return (picture, lit) => {
    show(
      <div class="bedside" style="inline-size: 280px">
        <BodyPicture picture={picture} lit={lit} />
      </div>,
    );
    return root.querySelector('svg')!;
  };
}

const isSeen = (element: Element) => element.getClientRects().length > 0;
const seen = (svg: Element, selector: string) => [...svg.querySelectorAll(selector)].filter(isSeen);

test('says what it shows and which region is lit, each in its own language', async () => {
  const { root, show } = stage(spanish);
  show(
    <div lang="es">
      <BodyPicture picture={SPINE} lit="spine-cervical" />
    </div>,
  );
  const languageOf = (what: Locator) => what.element().closest('[lang]')?.getAttribute('lang');
  const image = page.getByRole('img', { name: 'Dibujo con una parte resaltada', exact: true });
  await expect.element(image).toBeVisible();
  expect(languageOf(image)).toBe('es');
  for (const text of ['neck part (cervical spine)', 'the spine from the side']) {
    expect(languageOf(page.getByText(text, { exact: true }))).toBe('en');
  }
  expect(root.querySelector('[aria-hidden]')).toBeNull();
});

test.each<[how: string, media: Media, fill: string, edge: string]>([
  ['light', { 'prefers-color-scheme': 'light' }, 'rgb(23, 90, 82)', 'rgb(38, 32, 26)'],
  ['dark', { 'prefers-color-scheme': 'dark' }, 'rgb(147, 211, 197)', 'rgb(244, 237, 227)'],
])('in %s colours the lit region has the accent and an edge of ink, and it alone', async (_, media, fill, edge) => {
  await emulate(media);
  const svg = easel()(SPINE, 'spine-cervical');
  const looks = (selector: string) => {
    const styles = seen(svg, selector).map((shape) => getComputedStyle(shape));
    return new Set(styles.map((style) => `${style.fill} ${style.stroke}`));
  };
  expect(looks('.lit > path:not(.leader)')).toEqual(new Set([`${fill} ${edge}`]));
  expect(looks('g:not(.lit) > path:not(.leader)')).not.toContain(`${fill} ${edge}`);
});

test('in forced colours the lit region is told by the colour of a selection', async () => {
  await emulate({ 'forced-colors': 'active' });
  const svg = easel()(SPINE, 'spine-lumbar');
  const probe = document.createElement('i');
  probe.style.color = 'Highlight';
  svg.parentElement!.append(probe);
  const highlight = getComputedStyle(probe).color;
  expect(getComputedStyle(seen(svg, '.lit path')[0]!).fill).toBe(highlight);
  expect(getComputedStyle(seen(svg, 'g:not(.lit) > path')[0]!).fill).not.toBe(highlight);
});

test('its letters grow with the text where there is room', () => {
  const { root, show } = stage();
  const letters = (textSize: string) => {
    show(
      <div class="bedside" data-text-size={textSize} style="inline-size: 500px">
        <BodyPicture picture={SPINE} lit="spine-cervical" />
      </div>,
    );
    return root.querySelector('svg text')!.getBoundingClientRect().height;
  };
  expect(letters('large') / letters('normal')).toBeCloseTo(1.15, 1);
  expect(letters('largest') / letters('normal')).toBeCloseTo(1.35, 1);
});

test.each<[how: string, media: Media]>([
  ['light', { 'prefers-color-scheme': 'light' }],
  ['dark', { 'prefers-color-scheme': 'dark' }],
  ['forced', { 'forced-colors': 'active' }],
])('axe finds nothing in %s colours', async (_, media) => {
  await emulate(media);
  expect(await barriers(easel()(SPINE, 'spine-cord').parentElement!)).toEqual([]);
});

test.each(PICTURES)('in the drawing %s each region lights up, and no label is crowded', async (_, picture) => {
  await emulate({ 'prefers-color-scheme': 'light' });
  const show = easel();
  const problems = Object.keys(picture.regions).flatMap((region) => {
    const svg = show(picture, region);
    const lit = seen(svg.querySelector('.lit')!, SHAPES).some(isStrong);
    return [...(lit ? [] : ['stays dark']), ...crowded(svg)].map((problem) => `${region}: ${problem}`);
  });
  expect(problems).toEqual([]);
});

/** The accent in light colours. */
const ACCENT = 'rgb(23, 90, 82)';

function isStrong(shape: Element): boolean {
  const { fill, stroke } = getComputedStyle(shape);
  return fill === ACCENT || (fill === 'none' && stroke === ACCENT);
}

/** Letters that leave the drawing, lie over others, or on a shape. */
function crowded(svg: SVGSVGElement): string[] {
  const frame = svg.getBoundingClientRect();
  const shapes = seen(svg, 'path:not(.ground), circle, ellipse') as SVGGeometryElement[];
  const labels = seen(svg, 'text').map((label) => ({ words: label.textContent, box: label.getBoundingClientRect() }));
  const problems: string[] = [];
  for (const [place, { words, box }] of labels.entries()) {
    if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) {
      problems.push(`${words} leaves the drawing`);
    }
    for (const other of labels.slice(place + 1))
      if (meet(box, other.box)) problems.push(`${words} meets ${other.words}`);
    if (shapes.some((shape) => meet(box, shape.getBoundingClientRect()) && covers(shape, box, frame)))
      problems.push(`${words} lies on a shape`);
  }
  return problems;
}

/** Lines of letters have some room above and below them. */
const LEADING_PX = 2;

const meet = (one: DOMRect, other: DOMRect) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top + LEADING_PX < other.bottom - LEADING_PX &&
  other.top + LEADING_PX < one.bottom - LEADING_PX;

function covers(shape: SVGGeometryElement, box: DOMRect, frame: DOMRect): boolean {
  const hollow = shape.matches('.leader, .detail, .line');
  for (let x = box.left + 1; x < box.right; x += 4) {
    for (let y = box.top + 2 * LEADING_PX; y < box.bottom - 2 * LEADING_PX; y += 2) {
      // One unit is one px.
      const point = new DOMPoint(x - frame.left, y - frame.top);
      if (shape.isPointInStroke(point) || (!hollow && shape.isPointInFill(point))) return true;
    }
  }
  return false;
}
