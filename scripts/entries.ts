import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ErrorCode, isSeq, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import { type Entry, parseEntry } from '../glossary/entry.ts';

export const ENTRIES_FOLDER = path.join(import.meta.dirname, '..', 'glossary', 'entries');

export interface ReadEntries {
  readonly entries: readonly Entry[];
  /** One readable line for everything that is wrong, with file and line. */
  readonly problems: readonly string[];
}

/** What to do about an error of YAML whose own words do not tell. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with “: ” in it needs quotes around it',
  MULTIPLE_DOCS: 'a file is one list, without “---”',
};

const told = ({ code, message }: YAMLParseError) => ADVICE[code] ?? message.split('\n')[0];

/** Reads one YAML file's text; `file` is its name as problems give it. */
export function readEntriesText(source: string, file: string): ReadEntries {
  const lines = new LineCounter();
  // Some editors put a mark in front of UTF-8.
  const document = parseDocument(source.replace(/^\uFEFF/, ''), { lineCounter: lines });
  const problems = document.errors.map((error) => `${file}:${lines.linePos(error.pos[0]).line}: ${told(error)}`);
  if (problems.length > 0 || document.contents === null) return { entries: [], problems };
  if (!isSeq(document.contents)) return { entries: [], problems: [`${file}:1: must be a list of entries`] };

  const entries: Entry[] = [];
  let previous = '';
  for (const item of document.contents.items) {
    const range = (item as { range?: readonly number[] } | null)?.range;
    const at = `${file}:${lines.linePos(range?.[0] ?? 0).line}`;
    const value: unknown = (item as { toJS?: (doc: unknown) => unknown } | null)?.toJS?.(document);
    const result = parseEntry(value);
    if ('problems' in result) {
      problems.push(...result.problems.map((problem) => `${at}: ${problem}`));
      continue;
    }
    if (result.entry.id < previous) problems.push(`${at}: ${result.entry.id} stands after ${previous}; sort by id`);
    previous = result.entry.id;
    entries.push(result.entry);
  }
  return { entries, problems };
}

/** Reads every YAML file of a folder, in the order of the file names. */
export function readEntries(folder: string = ENTRIES_FOLDER): ReadEntries {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const read = files.map((file) => readEntriesText(readFileSync(path.join(folder, file), 'utf8'), file));
  return { entries: read.flatMap((part) => part.entries), problems: read.flatMap((part) => part.problems) };
}
