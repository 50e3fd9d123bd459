import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { CueFamilies } from '../glossary/cue-families.ts';
import { aboutKeys } from '../glossary/entry.ts';
import { readYamlList } from './yaml-list.ts';

const FILE = path.join(import.meta.dirname, '..', 'glossary', 'cue-families.yaml');

const KEYS = {
  family: v.pipe(v.string('must be text'), v.regex(/^[a-z]+( [a-z]+)*$/, 'must be lower-case words')),
  words: v.pipe(
    v.array(
      v.pipe(v.string('must be text (quote it if YAML reads it as something else)'), v.nonEmpty()),
      'must be a list',
    ),
    v.minLength(2, 'must be two words or more'),
  ),
};
const Family = v.strictObject(KEYS, aboutKeys('a family', KEYS));

export interface ReadFamilies {
  readonly families: CueFamilies;
  /** One readable line for everything that is wrong, with file and line. */
  readonly problems: readonly string[];
}

/** Reads one YAML file's text; `file` is its name as problems give it. */
export function readFamiliesText(source: string, file: string): ReadFamilies {
  const list = readYamlList(source, file);
  const problems = [...list.problems];
  const families = new Map<string, readonly string[]>();
  for (const { value, at } of list.items) {
    const read = v.safeParse(Family, value);
    if (!read.success) {
      problems.push(...read.issues.map((issue) => `${at}: ${v.getDotPath(issue) ?? 'family'}: ${issue.message}`));
      continue;
    }
    const { family, words } = read.output;
    const name = `(${family})`;
    if (families.has(name)) problems.push(`${at}: ${name} is there twice`);
    for (const word of words.filter((one, i) => words.indexOf(one) < i)) problems.push(`${at}: ${word} is there twice`);
    families.set(name, words);
  }
  return { families, problems };
}

export const readFamilies = (file: string = FILE): ReadFamilies =>
  readFamiliesText(readFileSync(file, 'utf8'), path.basename(file));
