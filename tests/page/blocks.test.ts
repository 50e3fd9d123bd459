import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetIn, positionsOf } from '../../page/block.ts';
import { readBlocks } from '../../page/blocks.ts';
import { HOST_TAG } from '../../page/element-kind.ts';
import { find, showPage } from './show-page.ts';

const blocksOf = (html: string) => [...readBlocks(showPage(html))].map(({ text }) => text);
/** As viewers of PDFs lay the text of a page over its picture. */
const overPicture = (text: string) => `<span style="position:absolute;color:transparent">${text}</span>`;

test.each([
  ['one word over several nodes', '<p>myo<b>cardial</b> infarction</p>', ['myocardial infarction']],
  ['paragraphs stand alone', '<p>heart</p><p>attack</p>', ['heart', 'attack']],
  ['text beside a block', 'heart<div>valve</div>attack', ['heart', 'valve', 'attack']],
  ['a block inside an inline element', '<a>heart<div>valve</div>attack</a>', ['heart', 'valve', 'attack']],
  ['a list', '<ul><li>heart<li>valve</ul>', ['heart', 'valve']],
  ['table cells', '<table><tr><td>heart<td>attack</table>', ['heart', 'attack']],
  ['a comment interrupts nothing', '<p>myo<!-- x -->cardial</p>', ['myocardial']],
  ['an empty element interrupts nothing', '<p>myo<b></b>cardial</p>', ['myocardial']],
  ['a word break interrupts nothing', '<p>myo<wbr>cardial</p>', ['myocardial']],
  ['a line break is one character', '<p>heart<br>attack</p>', ['heart\nattack']],
  ['two line breaks part paragraphs', '<p>heart<br> <br>attack</p>', ['heart\n ', 'attack']],
  ['and so do three', '<p>heart<br><br><br>attack</p>', ['heart\n', '\nattack']],
  ['blank text is no block', '<p> </p> <p>&nbsp;</p><p>heart</p>', ['heart']],
  [
    'a div shown inline',
    '<div style="display:inline">myo</div><div style="display:inline">cardial</div>',
    ['myocardial'],
  ],
  ['a span shown as block', 'heart<span style="display:block">valve</span>attack', ['heart', 'valve', 'attack']],
  ['an inline block', 'heart <i style="display:inline-block">valve</i> attack', ['heart ', 'valve', ' attack']],
  ['flex items', '<p style="display:flex"><b>heart</b><b>attack</b></p>', ['heart', 'attack']],
  ['a float', '<p>heart<b style="float:left">valve</b></p>', ['heart', 'valve']],
  ['the large letter of a beginning', '<p><b style="float:left">M</b>yocardial</p>', ['Myocardial']],
  ['a number at its side', '<p><b style="float:left">1</b>heart</p>', ['1', 'heart']],
  ['a word at the side of another', '<p><b style="float:left">Heart</b>valve</p>', ['Heart', 'valve']],
  ['a letter at the side of a name', '<p><b style="float:left">H</b>Heart</p>', ['H', 'Heart']],
  ['a letter with a picture behind it', '<p><b style="float:left">H</b><img>eart</p>', ['H', '\uFFFCeart']],
  [
    'the pieces and lines of a text over the picture of a page',
    `<b>${overPicture('heart ')}</b>${overPicture('valve')}<br>${overPicture('attack')}`,
    ['heart valve\nattack'],
  ],
  [
    'lines that lie over something and are seen',
    '<span style="position:absolute">heart</span>valve',
    ['heart', 'valve'],
  ],
  ['display: contents', '<p>myo<span style="display:contents">car<i>di</i></span>al</p>', ['myocardial']],
  ['a picture in the line', '<p>heart<img alt="valve">attack</p>', ['heart\uFFFCattack']],
  ['code in the line', '<p>heart <code>valve</code> attack</p>', ['heart \uFFFC attack']],
  ['a formula in the line', '<p>heart <math><mi>valve</mi></math></p>', ['heart \uFFFC']],
  ['ruby without its notes', '<p><ruby>myo<rp>(</rp><rt>x</rt><rp>)</rp></ruby>cardial</p>', ['myocardial']],
  ['a word without the letter of its note', '<p>heart<sup>a</sup> CT<sup>b, c</sup></p>', ['heart CT']],
  ['a note that is a link', '<p><b>heart</b><a href="#"><sup>a</sup></a></p>', ['heart']],
  ['a name with a letter', '<p>Fy<sup>a</sup> PrP<sup>Sc</sup></p>', ['Fya PrPSc']],
  ['a name without the number of a source', '<p>IL-2<sup><a href="#">3,4</a></sup> heart</p>', ['IL-2 heart']],
  [
    'a name without the numbers of sources',
    '<p>C<sup><a href="#">3</a>–<a href="#">5</a></sup> heart</p>',
    ['C heart'],
  ],
  ['a word with the number of a source', '<p>heart<sup><a href="#">3</a></sup> failure.</p>', ['heart3 failure.']],
  ['a note behind a comment', '<p>heart<!-- --><sup>a</sup></p>', ['heart']],
  ['no note behind a block', '<p><b style="display:block">heart</b><sup>a</sup></p>', ['heart', 'a']],
  ['no note at the start of a block', '<div>heart<p><sup>a</sup>ortic</p></div>', ['heart', 'aortic']],
  ['a letter that is not raised', '<p>heart<b>s</b></p>', ['hearts']],
  ['powers', '<p>10<sup>9</sup>/L, Ca<sup>2+</sup></p>', ['109/L, Ca2+']],
  [
    'powers in a link and behind an anchor',
    '<p><a href="#">0.5 × 10<sup>9</sup>/L</a></p><a name="x"><p>I<sup>131</sup></p></a>',
    ['0.5 × 109/L', 'I131'],
  ],
  ['a report in pre', '<pre>heart\nattack</pre>', ['heart\nattack']],
  ['code in pre', '<pre><code>heart</code></pre>', []],
  ['an open details', '<details open><summary>heart</summary>valve</details>', ['heart', 'valve']],
  ['a button', '<button>heart</button>', ['heart']],
  ['hidden from assistive technology only', '<p aria-hidden="true">heart</p>', ['heart']],
  ['text that cannot be selected', '<p style="user-select:none">heart</p>', ['heart']],
  ['shown against the hidden attribute', '<p hidden style="display:block">heart</p>', ['heart']],
  ['visible inside invisible', '<p style="visibility:hidden">a<b style="visibility:visible">heart</b></p>', ['heart']],
  ['one of two phrases hidden', '<p>the <b hidden>valve</b><b>heart</b></p>', ['the heart']],
  ['one of two phrases not visible', '<p>the <b>heart</b><b style="visibility:hidden">valve</b></p>', ['the heart']],
  ['one of two phrases an editor', '<p>the <b>heart</b> <b contenteditable>valve</b></p>', ['the heart \uFFFC']],
  ['one of two phrases a block', '<p>the <b>heart</b><b style="display:block">valve</b></p>', ['the heart', 'valve']],
  ['a phrase in phrases hidden', '<p>the <i><u>heart</u><b><i hidden>valve</i></b></i></p>', ['the heart']],
  ['content-visibility: auto', '<p style="content-visibility:auto">heart</p>', ['heart']],
  [
    'what a host holds in its slot',
    '<div><template shadowrootmode="open"><slot></slot></template>heart</div>',
    ['heart'],
  ],
  [
    'what a host holds in a box',
    '<div><template shadowrootmode="open"><p>more <slot></slot></p></template>heart<p>valve</p></div>',
    ['heart', 'valve'],
  ],
])('%s', (_, html, blocks) => {
  expect(blocksOf(html)).toEqual(blocks);
});

test.each([
  ['hidden', '<p hidden>heart</p>'],
  ['hidden until found', '<p hidden="until-found">heart</p>'],
  ['display: none', '<p style="display:none">heart</p>'],
  ['visibility: hidden', '<p style="visibility:hidden">heart</p>'],
  ['visibility: collapse', '<table><tr style="visibility:collapse"><td>heart</table>'],
  ['content-visibility: hidden', '<div style="content-visibility:hidden"><p>heart</p></div>'],
  ['closed details', '<details><summary></summary>heart<p>heart</p></details>'],
  ['a second summary of closed details', '<details><summary></summary><summary>heart</summary></details>'],
  ['a closed dialog', '<dialog>heart</dialog>'],
  ['a popover that is not shown', '<div popover>heart</div>'],
  ['a field', '<input value="heart"><textarea>heart</textarea>'],
  ['options', '<select><option>heart</select><datalist><option>heart</datalist>'],
  ['an editor', '<div contenteditable><p>heart</p></div>'],
  ['an editor of plain text', '<div contenteditable="plaintext-only">heart</div>'],
  ['an editor by role', '<pre role="textbox">heart</pre>'],
  ['code', '<code>heart</code>'],
  ['script and style', '<script type="x">heart</script><style>heart {}</style>'],
  ['shown style', '<style style="display:block">heart {}</style>'],
  ['noscript and template', '<noscript>heart</noscript><template>heart</template>'],
  ['a drawing', '<svg><text>heart</text><foreignObject><p>heart</p></foreignObject></svg>'],
  ['fallback content', '<canvas>heart</canvas><video>heart</video><object>heart</object>'],
  ['our own host', `<${HOST_TAG}>heart</${HOST_TAG}>`],
  ['a host without a slot', '<div><template shadowrootmode="open"></template>heart<p>heart</p></div>'],
  ...[
    ['folded', '<p hidden><slot></slot></p>'],
    ['folded in closed details', '<details><summary></summary><slot></slot></details>'],
    ['folded with the slot', '<slot style="display: none"></slot>'],
    ['shown as code', '<code><slot></slot></code>'],
  ].map(([how, html]): [string, string] => [
    `what a component has ${how}`,
    `<div><template shadowrootmode="open">${html}</template>heart<p>heart</p></div>`,
  ]),
  ['a filled slot’s own text', '<slot-x><template shadowrootmode="open"><slot>heart</slot></template>&nbsp;</slot-x>'],
])('leaves out %s', (_, html) => {
  expect(blocksOf(html)).toEqual([]);
});

test('tells about open shadow roots and does not read them', () => {
  const met: ShadowRoot[] = [];
  showPage('<p>heart</p><div><template shadowrootmode="open"><p>valve</p></template></div>');
  expect([...readBlocks(document.body, (shadow) => met.push(shadow))].map(({ text }) => text)).toEqual(['heart']);
  expect(met).toEqual([find('div').shadowRoot]);
  expect([...readBlocks(met[0]!)].map(({ text }) => text)).toEqual(['valve']);
});

test.each([
  ['a paragraph', '<p id="is">heart</p>'],
  ['inside inline elements', '<p id="is"><a><b>heart</b></a></p>'],
  ['through display: contents', '<div id="is"><p style="display:contents">heart</p></div>'],
  ['the host of a shadow root', '<div id="is"><template shadowrootmode="open">heart</template></div>'],
])('the element of a block: %s', (_, html) => {
  showPage(html);
  const root = find('#is').shadowRoot ?? document.body;
  expect([...readBlocks(root)].map(({ element }) => element)).toEqual([find('#is')]);
});

test('every stretch of a block is found again in the DOM', () => {
  const piece = fc.constantFrom(
    'heart',
    ' ',
    'myo',
    '<b>cardial</b>',
    '<i>a<u>b</u></i>',
    '<br>',
    '<img>',
    '<wbr>',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      showPage(`<p>${pieces.join('')}</p>`);
      for (const block of readBlocks(document.body)) {
        // A term begins and ends with a letter, never with a break or a picture.
        const letters = [...block.text.matchAll(/[a-z]/g)].map(({ index }) => index);
        const [start, last] = [letters[a % letters.length], letters[b % letters.length]].sort((x, y) => x! - y!);
        if (start === undefined || last === undefined) continue;
        const { start: from, end: to } = positionsOf(block, start, last + 1);
        const range = new Range();
        range.setStart(from.node, from.offset);
        range.setEnd(to.node, to.offset);
        expect(range.toString()).toBe(block.text.slice(start, last + 1).replace(/[\n\uFFFC]/g, ''));
        expect(offsetIn(block, from.node, from.offset)).toBe(start);
        expect(offsetIn(block, to.node, to.offset)).toBe(last + 1);
      }
    }),
  );
});

test('a block read as a whole is the same as one read node by node', () => {
  const phrase = fc.constantFrom(
    'heart',
    ' ',
    '<b>',
    '<b>',
    '</b>',
    '<i class="x">',
    '</i>',
    '<span>',
    '</span>',
    '<!-- -->',
    '<wbr>',
  );
  const read = (root: Element) =>
    [...readBlocks(root)].map(({ text, nodes, starts, element }) => ({ text, nodes, starts, element }));
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 30 }), (pieces) => {
      const page = showPage(`<p>${pieces.join('')}</p>`);
      // What is inside the root of a walk is always read node by node.
      expect(read(page)).toEqual(read(page.querySelector('p')!));
    }),
  );
});
