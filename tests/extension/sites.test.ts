import { describe, expect, test } from 'vitest';
import { siteOf, siteTyped } from '../../extension/settings/sites.ts';

describe('the site of an address', () => {
  test.each([
    ['https://portal.example/reports?id=7#top', 'portal.example'],
    ['https://portal.example./reports', 'portal.example'],
    ['http://127.0.0.1:8080/a.html', '127.0.0.1'],
    ['file:///home/me/report.html', 'file'],
    ['blob:https://portal.example/2f1c-77', 'portal.example'],
    ['blob:null/2f1c-77', undefined],
    ['chrome://extensions', undefined],
    ['about:blank', undefined],
    ['moz-extension://abc/popup.html', undefined],
    ['not an address', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (address, site) => expect(siteOf(address)).toBe(site));
});

test.each([
  ['portal.example.org', 'portal.example.org'],
  ['  Portal.Example.org ', 'portal.example.org'],
  ['https://portal.example.org/reports?id=7', 'portal.example.org'],
  ['portal.example.org/reports', 'portal.example.org'],
  ['127.0.0.1:8080', '127.0.0.1'],
  ['localhost:3000', 'localhost'],
  ['[fd00::12]:8080', '[fd00::12]'],
  ['http://[fd00::12]/', '[fd00::12]'],
  ['FD00::12', '[fd00::12]'],
  ['file:///home/me/report.html', 'file'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['http://portal/reports', 'portal'],
  ['portal.example.', 'portal.example'],
  ['https://portal.example./reports', 'portal.example'],
  ['portal.example,', 'portal.example'],
  ['“portal.example”;', 'portal.example'],
  ['(https://portal.example/reports)', 'portal.example'],
  ['https://[::1]:8080/', '[::1]'],
  ['a.example,b.example', undefined],
  ['a.example"', 'a.example'],
  ['a"b.example', undefined],
  ['portal', undefined],
  ['file', 'file'],
  ['*.portal.example', undefined],
  ['my clinic', undefined],
  ['', undefined],
  ['javascript://a.example', undefined],
  ['<b>a.example</b>', undefined],
])('someone who types “%s” means the site %s', (typed, site) => expect(siteTyped(typed)).toBe(site));
