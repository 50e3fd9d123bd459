import { expect, test } from 'vitest';
import { isHtmlPage } from '../../page/html-page.ts';

const XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><body>myeloma</body></html>';

test.each<[string, string, DOMParserSupportedType, boolean]>([
  ['HTML', '<p>myeloma', 'text/html', true],
  ['XHTML', XHTML, 'application/xhtml+xml', true],
  ['XML', '<note>myeloma</note>', 'application/xml', false],
  ['XML in the viewer of Chrome', XHTML, 'application/xml', false],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>myeloma</text></svg>', 'image/svg+xml', false],
  ['a drawing that is sent as XHTML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'application/xhtml+xml', false],
])('%s', (_, source, type, expected) => {
  expect(isHtmlPage(new DOMParser().parseFromString(source, type))).toBe(expected);
});
