import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPictures, regionsOf } from '../../scripts/read-pictures.ts';

const { pictures, problems } = readPictures();

test('every drawing can be read', () => {
  expect(problems).toEqual([]);
  expect(pictures.size).toBeGreaterThan(0);
});

test('a region belongs to one drawing, which its id names', () => {
  for (const [name, { regions }] of pictures) {
    for (const id of Object.keys(regions)) expect(id.split('-', 1)).toEqual([name]);
  }
  const all = [...pictures.values()].flatMap(({ regions }) => Object.keys(regions));
  expect(regionsOf(pictures).size).toBe(all.length);
});

test('the list of docs/glossary.md has every drawing with its regions', () => {
  const doc = readFileSync(path.join(import.meta.dirname, '..', '..', 'docs', 'glossary.md'), 'utf8');
  for (const [name, { title, regions }] of pictures) {
    const names = Object.keys(regions).map((id) => id.slice(name.length + 1));
    expect(doc).toContain(`| \`${name}\` | ${title} | ${names.join(', ')} |`);
  }
});
