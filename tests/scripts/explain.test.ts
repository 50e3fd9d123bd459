import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../../scripts/explain-text.ts';

const SCRIPT = path.join(import.meta.dirname, '..', '..', 'scripts', 'explain.ts');
const REPORT = path.join(import.meta.dirname, '..', 'pages', 'report.html');

function explain(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, status };
}

describe('explain --jsonl', () => {
  test('answers a line for a line, with offsets into the text as it was', () => {
    const text =
      'IMPRESSION: Several verte\u00adbrae are broken.\n\nThe patient had stereotactic body radiotherapy (SBRT). SBRT was safe.';
    const { stdout, status } = explain(
      ['--jsonl'],
      `${JSON.stringify({ id: 'a', text })}\n\n${JSON.stringify({ id: 'b', text: '' })}\n`,
    );
    expect(status).toBe(0);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(second).toEqual({ id: 'b', terms: [], abbreviations: [] });
    expect(first.abbreviations).toEqual([{ short: 'SBRT', long: 'stereotactic body radiotherapy' }]);
    const found = first.terms.map((term: { start: number; end: number }) => text.slice(term.start, term.end));
    expect(found).toEqual(expect.arrayContaining(['verte\u00adbrae', 'stereotactic body radiotherapy', 'SBRT']));
    expect(first.terms.find((term: { name: string }) => term.name === 'vertebra')).toMatchObject({
      by: 'entry',
      id: 'vertebra',
    });
    expect(first.terms.at(-1)).toMatchObject({ by: 'page', long: 'stereotactic body radiotherapy' });
  });

  test('a code is told by itself', () => {
    const { stdout } = explain(['--jsonl'], JSON.stringify({ text: 'The carcinoma is pT3 N1 M0.' }));
    expect(JSON.parse(stdout).terms.at(-1)).toMatchObject({ by: 'code', name: 'pT3 N1 M0' });
  });

  test.each([
    ['broken JSON', '{"id":"a"', /^line 2: /],
    ['a document without text', '{"id":"a"}', /^line 2: has no "text"/],
    ['a list', '[]', /^line 2: has no "text"/],
  ])('%s is an error with its line number', (_, line, message) => {
    const { stdout, stderr, status } = explain(
      ['--jsonl'],
      `${JSON.stringify({ id: 'a', text: 'biopsy' })}\n${line}\n`,
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});

test('a mark in front of UTF-8 is no part of the first line', () => {
  const { stdout, status } = explain(['--jsonl'], `\uFEFF${JSON.stringify({ id: 'a', text: 'A biopsy.' })}\n`);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).terms).toMatchObject([{ id: 'biopsy' }]);
});

test.each([
  ['a file that is not there', ['nowhere.txt'], /^There is no file nowhere\.txt\. How: .+\n$/],
  ['an option that there is not', ['--jsonlines'], /^Unknown option '--jsonlines'\. How: .+\n$/],
  ['two files', [REPORT, REPORT], /^One file at a time\. .+\n$/],
])('%s is told in one line', (_, args, message) => {
  const { stderr, status } = explain(args);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

test('explain FILE prints the terms of a page for people', () => {
  const { stdout, status } = explain([REPORT]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^vertebra\n {4}\S.+bone/m);
  expect(stdout).toMatch(/\d+ terms, in \d+ places\n$/);
});

test.each([
  ['an everyday word', 'The bladder is full.', 'bladder: only on a medical page'],
  ['a word with other meanings', 'The mass is large.', 'mass: no word near it tells that this is meant'],
  ['what everyone knows', 'He has a fever.', 'fever: everyone knows it'],
])('why %s is not marked is told', (_, text, why) => {
  expect(explain([], text).stdout).toBe(`Not marked here:\n    ${why}\n0 terms, in 0 places\n`);
});

test('of two meanings of one name, each is printed for people', () => {
  const text =
    'The patient has known AF with a fast ventricular rate on the ECG.\n\nThe AF is soft and flat, and the posterior fontanelle is closed.';
  const meanings = explain([], text).stdout.match(/^AF\b.*\n {4}.+/gm);
  expect(meanings).toEqual([expect.stringMatching(/heart/), expect.stringMatching(/baby/)]);
});

test.each([
  ['in full', '<html><head><title>stenosis</title></head><body><p>A myeloma.</p><p>A lymphoma.</p></body></html>'],
  ['without a body', '<!doctype html><title>stenosis</title><p>A myeloma.</p><p>A lymphoma.</p>'],
  ['in parts', '<p>A myeloma.</p><p>A lymphoma.</p>'],
])('all of a page is read, and only the page, that is written %s', (_, html) => {
  expect(textOfHtml(html).split(/\n+/)).toEqual(['A myeloma.', 'A lymphoma.']);
});

test('explain --glossary prints every entry with its forms', () => {
  const entries = explain(['--glossary'])
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries.length).toBeGreaterThanOrEqual(600);
  expect(entries.filter(({ kind }) => kind === 'phrase').length).toBeGreaterThanOrEqual(40);
  const vertebra = entries.find(({ id }) => id === 'vertebra');
  expect(vertebra.forms).toEqual(expect.arrayContaining(['vertebra', 'vertebrae', 'vertebral']));
});
