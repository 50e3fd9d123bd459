import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lintFiles } from '../../scripts/lint-files.ts';

const HOOK = 'A hook at the end of a bone.';
const MOON = 'A small bone that stands in the hand.';
const entry = (id: string, short: string, rest = '') =>
  `- id: ${id}\n  term: ${id}\n  kind: body-part\n  short: ${short}\n${rest}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bedside-lint-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The errors of a glossary of these two files. */
function errorsOf(entries: string, parts = '- { part: cardi/o, means: the heart }\n'): readonly string[] {
  for (const [room, source] of Object.entries({ entries, parts })) {
    mkdirSync(path.join(folder, room));
    writeFileSync(path.join(folder, room, `${room}.yaml`), source);
  }
  return lintFiles(path.join(folder, 'entries'), path.join(folder, 'parts')).errors;
}

test('what is sound has no errors', () => expect(errorsOf(entry('hamulus', HOOK) + entry('lunula', MOON))).toEqual([]));

test('word parts are looked at, beside entries that cannot be read', () => {
  expect(errorsOf('- id: lunula\n', '- { part: cardi/o }\n')).toEqual(
    expect.arrayContaining(['entries.yaml:1: term: is missing', 'parts.yaml:1: means: is missing']),
  );
});

test('what a rule says of an entry has its file and line, and is told once', () => {
  const entries = entry('hamulus', HOOK) + entry('lunula', MOON, '  see: [nowhere]\n');
  expect(errorsOf(entries)).toEqual(['entries.yaml:5: rule 14: lunula: see leads nowhere: nowhere']);
});

test('a generated form that two entries claim is told in the same round as a link that leads nowhere', () => {
  const entries =
    entry('hamulus', HOOK, '  also: [zeta tumor]\n') +
    entry('lunula', MOON, '  also: [zeta tumours]\n  see: [nowhere]\n');
  expect(errorsOf(entries)).toEqual([
    'entries.yaml:6: rule 14: lunula: see leads nowhere: nowhere',
    'hamulus, lunula: each claims "zeta tumors", so each needs cues',
  ]);
});
