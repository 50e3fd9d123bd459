import { readSvg, type SvgElement } from './svg-subset.ts';

/** One element of a drawing. A group is a region, and its id is the region's. */
export interface Drawn {
  readonly tag: 'g' | 'path' | 'circle' | 'ellipse' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Drawn | string)[];
}

/** A drawing of a part of the body, checked: it can hold no script, no reference and no style of its own. */
export interface Picture {
  /** What it shows, to be read inside a sentence: `the spine from the side`. */
  readonly title: string;
  readonly viewBox: string;
  readonly drawn: readonly Drawn[];
  /** The plain label of each region, by its id. */
  readonly regions: Readonly<Record<string, string>>;
}

export type PictureResult = { readonly picture: Picture } | { readonly problems: readonly string[] };

/** As wide as the drawing in a card in px, so that its letters come out in their own size. */
const WIDTH = 280;
/** Higher, and a drawing alone would fill the card. */
const MAX_HEIGHT = 240;

/** What each element may say of itself. How it looks is said by a class, in components/styles/picture.css. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox'],
  title: [],
  g: ['id'],
  path: ['class', 'd'],
  circle: ['class', 'cx', 'cy', 'r'],
  ellipse: ['class', 'cx', 'cy', 'rx', 'ry'],
  text: ['class', 'x', 'y', 'text-anchor'],
};
const CLASSES = ['ground', 'hollow', 'dark', 'line', 'detail', 'leader', 'when-lit'];
const VALUES: Readonly<Record<string, RegExp>> = {
  class: new RegExp(`^(?:${CLASSES.join('|')})(?: when-lit)?$`),
  d: /^M[MLHVCSQTAZmlhvcsqtaz\d\s,.-]+$/,
  id: /^[a-z]+(?:-[a-z0-9]+)+$/,
  viewBox: new RegExp(`^0 0 ${WIDTH} \\d+$`),
  'text-anchor': /^(?:start|middle|end)$/,
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
};
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Checks one drawing. `name` is its file's without the ending; the ids of its regions start with it.
 * Returns the picture, or a readable sentence with the line for everything that is wrong with it; never throws.
 */
export function parsePicture(name: string, source: string): PictureResult {
  const problems: string[] = [];
  try {
    const picture = checkRoot(readSvg(source), name, problems);
    return problems.length > 0 ? { problems } : { picture };
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
}

function checkRoot(svg: SvgElement, name: string, problems: string[]): Picture {
  const regions: Record<string, string> = {};
  const report = ({ line }: SvgElement, message: string) => problems.push(`${line}: ${message}`);
  checkAttributes(svg, report);
  if (svg.tag !== 'svg') report(svg, 'must be an <svg>');
  const { viewBox = '' } = svg.attributes;
  if (!(Number(viewBox.split(' ')[3]) <= MAX_HEIGHT)) {
    report(svg, `viewBox must be "0 0 ${WIDTH} height", with a height of ${MAX_HEIGHT} at most`);
  }

  const draw = (parts: SvgElement['children']): Drawn[] =>
    parts.flatMap((part) => {
      if (typeof part === 'string' || part.tag === 'title') return [];
      checkAttributes(part, report);
      if (part.tag === 'svg' || !(part.tag in ATTRIBUTES)) return [];
      if (part.tag === 'g') checkRegion(part);
      const children = part.tag === 'text' ? [textOf(part, report)] : draw(part.children);
      return [{ tag: part.tag as Drawn['tag'], attributes: part.attributes, children }];
    });

  const checkRegion = (region: SvgElement) => {
    const { id = '' } = region.attributes;
    if (!id.startsWith(`${name}-`)) report(region, `a group is a region: its id must start with ${name}-`);
    if (id in regions) report(region, `the id stands twice: ${id}`);
    if (!region.children.some((part) => typeof part === 'object' && !['title', 'text'].includes(part.tag))) {
      report(region, `${id} has nothing to light up`);
    }
    regions[id] = titleOf(region, report);
  };

  const title = titleOf(svg, report);
  const drawn = draw(svg.children);
  if (Object.keys(regions).length === 0) report(svg, 'has no region');
  return { title, viewBox, drawn, regions };
}

type Report = (element: SvgElement, message: string) => void;

function titleOf(element: SvgElement, report: Report): string {
  const [first] = element.children;
  if (typeof first === 'object' && first.tag === 'title') return textOf(first, report);
  report(element, `<${element.tag}> must begin with a <title>`);
  return '';
}

function textOf(element: SvgElement, report: Report): string {
  const [text] = element.children;
  if (element.children.length === 1 && typeof text === 'string') return text;
  report(element, `<${element.tag}> must hold words and nothing else`);
  return '';
}

function checkAttributes(element: SvgElement, report: Report): void {
  const { tag, attributes } = element;
  const known = ATTRIBUTES[tag];
  if (!known) report(element, `<${tag}> is not for drawings`);
  if (!known) return;
  for (const [name, value] of Object.entries(attributes)) {
    if (!known.includes(name)) report(element, `${name} is not for <${tag}>`);
    else if (!(VALUES[name] ?? NUMBER).test(value)) report(element, `${name} cannot be "${value.slice(0, 40)}"`);
  }
  const needed = known.filter((name) => name !== 'class' && name !== 'text-anchor');
  for (const name of needed) if (!(name in attributes)) report(element, `<${tag}> needs ${name}`);
}
