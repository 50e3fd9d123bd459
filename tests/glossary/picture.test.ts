import { describe, expect, test } from 'vitest';
import { parsePicture } from '../../glossary/picture.ts';

const svg = (inside: string, viewBox = '0 0 280 100') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">\n<title>the hand</title>\n${inside}\n</svg>\n`;
const THUMB = '<g id="hand-thumb"><title>thumb</title><path d="M0 0L9 9Z"/></g>';
const with1 = (inside: string) => svg(THUMB + inside);

test('a drawing becomes its title, its elements and the label of each region', () => {
  const source = svg(`<!-- seen from\nabove --><text x="4" y="9">front</text>${THUMB}`);
  expect(parsePicture('hand', source)).toEqual({
    picture: {
      title: 'the hand',
      viewBox: '0 0 280 100',
      drawn: [
        { tag: 'text', attributes: { x: '4', y: '9' }, children: ['front'] },
        {
          tag: 'g',
          attributes: { id: 'hand-thumb' },
          children: [{ tag: 'path', attributes: { d: 'M0 0L9 9Z' }, children: [] }],
        },
      ],
      regions: { 'hand-thumb': 'thumb' },
    },
  });
});

test('a region may hold regions', () => {
  const outer = `<g id="hand-all"><title>whole hand</title><circle cx="9" cy="9" r="9"/>${THUMB}</g>`;
  expect(parsePicture('hand', svg(outer))).toMatchObject({
    picture: { regions: { 'hand-all': 'whole hand', 'hand-thumb': 'thumb' } },
  });
});

describe('what is no drawing is told with its line', () => {
  test.each<[what: string, source: string, problem: RegExp]>([
    ['a script', with1('<script>alert(1)</script>'), /^3: <script> is not for drawings/],
    ['a style', with1('<style>path { fill: red }</style>'), /^3: <style> is not for drawings/],
    ['an image', with1('<image href="https://example.org/a.png"/>'), /^3: <image> is not for drawings/],
    ['a copy from elsewhere', with1('<use href="#hand-thumb"/>'), /^3: <use> is not for drawings/],
    ['HTML', with1('<foreignObject><p>x</p></foreignObject>'), /^3: <foreignObject> is not/],
    ['a handler', with1('<path d="M0 0" onclick="alert(1)"/>'), /^3: onclick is not for <path>/],
    ['a font', with1('<text x="1" y="9" font-family="Comic Sans">x</text>'), /^3: font-family is not for <text>/],
    ['a colour of its own', with1('<path d="M0 0" fill="red"/>'), /^3: fill is not for <path>/],
    ['a class of its own', with1('<path class="red" d="M0 0"/>'), /^3: class cannot be "red"/],
    ['a path that is none', with1('<path d="url(#x)"/>'), /^3: d cannot be "url\(#x\)"/],
    ['a number that is none', with1('<circle cx="1e9" cy="1" r="1"/>'), /^3: cx cannot be "1e9"/],
    ['a path without points', with1('<path/>'), /^3: <path> needs d/],
    ['text with nothing in it', with1('<text x="1" y="9"></text>'), /^3: <text> must hold words/],
    ['an entity', with1('<text x="1" y="9">&lt;</text>'), /^3: cannot be read/],
    ['a document type', `<!DOCTYPE svg>${svg(THUMB)}`, /^1: cannot be read/],
    ['an element that is not closed', '<svg><g>', /^1: <g> is never closed/],
    ['an end without a beginning', '</svg>', /^1: <\/svg> closes nothing/],
    ['two roots', svg(THUMB) + svg(THUMB), /^1: must be one <svg>/],
    ['another root', THUMB, /must be an <svg>/],
    ['no title', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 280 9"></svg>', /^1: <svg> must begin with a/],
    ['another width', svg(THUMB, '0 0 300 100'), /^1: viewBox cannot be/],
    ['more height than a card has', svg(THUMB, '0 0 280 900'), /^1: viewBox must be/],
    ['no region', svg('<path d="M0 0"/>'), /^1: has no region/],
    ['a region without a label', svg('<g id="hand-thumb"><path d="M0 0"/></g>'), /^3: <g> must begin with a <title>/],
    ['a region of another drawing', svg(THUMB.replace('hand-', 'foot-')), /^3: .* its id must start with hand-/],
    ['a region twice', svg(THUMB + THUMB), /^3: the id stands twice: hand-thumb/],
    ['a region of letters alone', svg('<g id="hand-a"><title>a</title></g>'), /^3: hand-a has nothing to light up/],
  ])('%s', (_, source, problem) => {
    const result = parsePicture('hand', source);
    expect('problems' in result ? result.problems.join('\n') : 'no problem').toMatch(new RegExp(problem, 'm'));
  });
});
