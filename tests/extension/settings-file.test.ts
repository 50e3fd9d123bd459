import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AMOUNTS,
  DEFAULT_SETTINGS,
  DELAYS,
  healSettings,
  type Settings,
  UNDERLINES,
} from '../../extension/settings/settings.ts';
import { readSettingsFile, withImported, writeSettingsFile } from '../../extension/settings/settings-file.ts';
import { MAX_ENTRIES } from '../../glossary/matching/block-codes.ts';

const file = (settings: unknown, others: object = {}) =>
  JSON.stringify({ bedside: 'settings', version: 2, settings, ...others });

test('what was exported is imported as it was', () => {
  const items = fc.array(fc.string({ minLength: 1, maxLength: 253 }), { maxLength: 9 });
  const sites = fc.uniqueArray(fc.oneof(fc.domain(), fc.ipV4(), fc.constantFrom('file', 'localhost', '[::1]')), {
    maxLength: 9,
  });
  const settings = fc.record<Settings>({
    ...(Object.fromEntries(
      Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [name, fc.constant(value)]),
    ) as never as { [Name in keyof Settings]: fc.Arbitrary<Settings[Name]> }),
    on: fc.boolean(),
    sitesOff: sites,
    sitesOn: sites,
    known: items,
    amount: fc.constantFrom(...AMOUNTS),
    underline: fc.constantFrom(...UNDERLINES),
    delay: fc.double({ min: DELAYS.least, max: DELAYS.most, noNaN: true }),
    language: fc.constantFrom('auto', 'en', 'es', 'pt-BR'),
  });
  fc.assert(
    fc.property(settings, (given) => {
      expect(readSettingsFile(writeSettingsFile(given))).toEqual({ kind: 'read', settings: given });
    }),
  );
});

test('whatever is in force is exported as what can be imported', () => {
  const items = fc.array(fc.oneof(fc.string(), fc.domain(), fc.constantFrom('*.a.example', 'pack-1-0')));
  const any = fc.oneof(fc.anything(), fc.constant('es_ES'), items);
  const stored = fc.record(Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((name) => [name, any])));
  fc.assert(
    fc.property(stored, (given) => {
      expect(readSettingsFile(writeSettingsFile(healSettings(given)))).toMatchObject({ kind: 'read' });
    }),
  );
});

test('what names no site is left out of what is exported, and the sites beside it are not', () => {
  const exported = writeSettingsFile({ ...DEFAULT_SETTINGS, sitesOn: ['*.clinic.example', 'portal.example'] });
  expect(readSettingsFile(exported)).toEqual({
    kind: 'read',
    settings: { ...DEFAULT_SETTINGS, sitesOn: ['portal.example'] },
  });
});

test('as many words as the glossary holds are exported as known, and of more as many as a file may have', () => {
  const exported = (count: number) => {
    const known = Array.from({ length: count }, (_, i) => `word-${i}`);
    const read = readSettingsFile(writeSettingsFile({ ...DEFAULT_SETTINGS, known }));
    return read.kind === 'read' ? read.settings.known.length : read.kind;
  };
  expect(exported(MAX_ENTRIES)).toBe(MAX_ENTRIES);
  expect(exported(10 * MAX_ENTRIES)).toBeGreaterThan(MAX_ENTRIES);
});

describe('known words of lists, whose ids name others in another browser,', () => {
  const knowing = (...known: readonly string[]): Settings => ({ ...DEFAULT_SETTINGS, known });

  test('are not written into a file', () => {
    expect(writeSettingsFile(knowing('biopsy', 'pack-1-0'))).toBe(writeSettingsFile(knowing('biopsy')));
  });

  test('are not read from one', () => {
    const read = readSettingsFile(file({ known: ['biopsy', 'pack-1-0'] }));
    expect(read).toEqual({ kind: 'read', settings: knowing('biopsy') });
  });

  test('stay here when a file is imported', () => {
    expect(withImported(knowing('sepsis', 'pack-1-0'), knowing('biopsy'))).toEqual(knowing('biopsy', 'pack-1-0'));
  });
});

describe('a file that was altered', () => {
  test.each<[string, string, object]>([
    ['is empty', '', { kind: 'not-settings' }],
    ['is cut off', writeSettingsFile(DEFAULT_SETTINGS).slice(0, 90), { kind: 'not-settings' }],
    ['is a picture', '\u0089PNG\r\n\u001a\n\0\0', { kind: 'not-settings' }],
    ['is other JSON', '{"settings":{"on":false}}', { kind: 'not-settings' }],
    ['is a list', '[]', { kind: 'not-settings' }],
    ['is nothing', 'null', { kind: 'not-settings' }],
    ['is of a later version', file({}, { version: 3 }), { kind: 'newer' }],
    ['has wrong values', file({ delay: -1, on: 'no', theme: 'dark' }), { kind: 'wrong', fields: ['on', 'delay'] }],
    ['has what is no site', file({ sitesOff: ['a.example', '*.b.example'] }), { kind: 'wrong', fields: ['sitesOff'] }],
    [
      'names sites by their addresses',
      file({ sitesOn: ['https://Portal.example/login', 'münchen.example', 'portal.example'] }),
      { kind: 'read', settings: { ...DEFAULT_SETTINGS, sitesOn: ['portal.example', 'xn--mnchen-3ya.example'] } },
    ],
    ['has a list of numbers', file({ known: [1] }), { kind: 'wrong', fields: ['known'] }],
    ['has a site without end', file({ sitesOff: ['a'.repeat(9999)] }), { kind: 'wrong', fields: ['sitesOff'] }],
    ['has a list without end', file({ sitesOn: Array(50_001).fill('a') }), { kind: 'wrong', fields: ['sitesOn'] }],
    ['has known words without end', file({ known: Array(50_001).fill('a') }), { kind: 'wrong', fields: ['known'] }],
    ['has a language that is none', file({ language: '__proto__' }), { kind: 'wrong', fields: ['language'] }],
    [
      'begins with a byte order mark',
      `\uFEFF${file({ on: false })}`,
      { kind: 'read', settings: { ...DEFAULT_SETTINGS, on: false } },
    ],
    ['has unknown settings', file({ sound: 'loud' }), { kind: 'read', settings: DEFAULT_SETTINGS }],
  ])('%s', (_, text, expected) => expect(readSettingsFile(text)).toEqual(expected));

  test('cannot reach what all objects share', () => {
    const text =
      '{"bedside":"settings","version":2,"settings":{"__proto__":{"on":false},"constructor":{"prototype":1}}}';
    expect(readSettingsFile(text)).toEqual({ kind: 'read', settings: DEFAULT_SETTINGS });
    expect(Object.hasOwn(Object.prototype, 'on')).toBe(false);
  });

  test('never fails, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSettingsFile(text)));
  });
});
