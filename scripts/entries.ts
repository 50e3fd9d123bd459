import path from 'node:path';
import { type Entry, parseEntry } from '../glossary/entry.ts';
import { readYamlFiles, readYamlList } from './yaml-list.ts';

export const ENTRIES_FOLDER = path.join(import.meta.dirname, '..', 'glossary', 'entries');

export interface ReadEntries {
  readonly entries: readonly Entry[];
  /** Where each of them is written, in the same order: file and line. */
  readonly places: readonly string[];
  /** One readable line for everything that is wrong, with file and line. */
  readonly problems: readonly string[];
}

/** Reads one YAML file's text; `file` is its name as problems give it. */
export function readEntriesText(source: string, file: string): ReadEntries {
  const list = readYamlList(source, file);
  const problems = [...list.problems];
  const entries: Entry[] = [];
  const places: string[] = [];
  let previous = '';
  for (const { value, at } of list.items) {
    const result = parseEntry(value);
    if ('problems' in result) {
      problems.push(...result.problems.map((problem) => `${at}: ${problem}`));
      continue;
    }
    if (result.entry.id < previous) problems.push(`${at}: ${result.entry.id} stands after ${previous}; sort by id`);
    previous = result.entry.id;
    entries.push(result.entry);
    places.push(at);
  }
  return { entries, places, problems };
}

/** Reads every YAML file of a folder, in the order of the file names. */
export function readEntries(folder: string = ENTRIES_FOLDER): ReadEntries {
  const read = readYamlFiles(folder, readEntriesText);
  return {
    entries: read.flatMap((file) => file.entries),
    places: read.flatMap((file) => file.places),
    problems: read.flatMap((file) => file.problems),
  };
}
