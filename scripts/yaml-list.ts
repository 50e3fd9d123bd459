import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ErrorCode, isNode, isSeq, LineCounter, parseDocument, type YAMLParseError } from 'yaml';

export interface YamlItem {
  readonly value: unknown;
  /** File and line, as problems give them: `bones.yaml:5`. */
  readonly at: string;
}

export interface YamlList {
  readonly items: readonly YamlItem[];
  /** One readable line for everything that is wrong, with file and line. */
  readonly problems: readonly string[];
}

/** What to do about an error of YAML whose own words do not tell. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a key stands too far in, or a text with “: ” in it needs quotes around it',
  MULTIPLE_DOCS: 'a file is one list, without “---”',
};

const told = ({ code, message }: YAMLParseError) =>
  ADVICE[code] ?? message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:$/, '');

/** Reads one YAML file's text; `file` is its name as problems give it. */
export function readYamlList(source: string, file: string): YamlList {
  // Some editors put a mark in front of UTF-8.
  const text = source.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = new Map<number, string>();
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    const isTab = /^ *\t/.test(text.split('\n')[line - 1] ?? '');
    // What follows in the same line most often comes of the first.
    if (!problems.has(line))
      problems.set(line, `${file}:${line}: ${isTab ? 'a tab: indent with spaces' : told(error)}`);
  }
  if (problems.size > 0 || document.contents === null) return { items: [], problems: [...problems.values()] };
  if (!isSeq(document.contents)) return { items: [], problems: [`${file}:1: must be a list`] };

  const items: YamlItem[] = [];
  const aliases: string[] = [];
  for (const item of document.contents.items.filter(isNode)) {
    const at = `${file}:${lines.linePos(item.range?.[0] ?? 0).line}`;
    try {
      items.push({ value: item.toJS(document, { maxAliasCount: 0 }), at });
    } catch {
      aliases.push(`${at}: a text that begins with “*” needs quotes around it`);
    }
  }
  return { items, problems: aliases };
}

/** Reads every YAML file of a folder, in the order of the file names, with what reads one's text. */
export function readYamlFiles<T>(folder: string, read: (source: string, file: string) => T): readonly T[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => read(readFileSync(path.join(folder, file), 'utf8'), file));
}
