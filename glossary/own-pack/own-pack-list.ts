import { parseDocument } from 'yaml';
import type { PackProblem, PackRow } from './own-pack.ts';

type Rows = readonly PackRow[] | { readonly problems: readonly PackProblem[] };

/** What nests deeper is no list of words, and would keep the YAML parser busy for minutes: brackets, or marks of lists and keys. */
const TOO_DEEP = /(?:[[{][^[\]{}]{0,200}){50}|(?:[-?:][ \t\r\n]+){50}/;

/** The items of a list in JSON or YAML, or of the list `entries` in an object, each with the line where it starts (from 1). Never throws. */
export function readListRows(text: string, format: 'json' | 'yaml'): Rows {
  return (format === 'json' && readJson(text)) || readYaml(text, format);
}

/** Undefined for what is not JSON: what is wrong there, and where, the YAML parser tells better, since JSON is YAML. */
function readJson(text: string): Rows | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const list = listIn(value);
  if (!list) return undefined;
  const start = Array.isArray(value) ? 0 : text.search(/"entries"\s*:\s*\[/);
  const lines = jsonItemLines(text, start).values();
  return rowsOf(
    list,
    list.map((item) => (isObject(item) ? lines.next().value : undefined)),
  );
}

function readYaml(text: string, format: 'json' | 'yaml'): Rows {
  const deep = TOO_DEEP.exec(text);
  if (deep) return { problems: [{ kind: 'unreadable', detail: format, line: lineAt(text, deep.index) }] };
  const document = parseDocument(text, { uniqueKeys: true, strict: true });
  const problems = document.errors.map(
    ({ message, linePos }): PackProblem => ({
      kind: 'unreadable',
      detail: message.split('\n', 1)[0]!.replace(/ at line.*$/, ''),
      ...(linePos ? { line: linePos[0].line } : {}),
    }),
  );
  if (problems.length > 0) return { problems };
  let value: unknown;
  try {
    // Words need no aliases, and a few lines of them can make millions of copies.
    value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    return { problems: [{ kind: 'unreadable', detail: (error as Error).message }] };
  }
  const list = listIn(value);
  return list
    ? rowsOf(list, yamlItemLines(document.contents, text))
    : { problems: [{ kind: 'unreadable', detail: format }] };
}

function listIn(value: unknown): readonly unknown[] | undefined {
  const list = Array.isArray(value) ? value : (value as { entries?: unknown } | null)?.entries;
  return Array.isArray(list) ? list : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const rowsOf = (list: readonly unknown[], lines: readonly (number | undefined)[]): readonly PackRow[] =>
  list.map((fields, i) => ({
    fields: isObject(fields) ? fields : {},
    ...(lines[i] === undefined ? {} : { line: lines[i] }),
  }));

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Texts with what is escaped in them, brackets, and line breaks: what tells how deep JSON is nested, and in which line. */
const JSON_MARKS = /"(?:[^"\\]|\\.)*"|[[\]{}\n]/g;

/** In which line each object of a list in sound JSON starts; from `start` on there is the list, or its name. */
function jsonItemLines(text: string, start: number): readonly number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = lineAt(text, start);
  for (const [mark] of text.slice(start).matchAll(JSON_MARKS)) {
    if (mark === '\n') line++;
    else if (mark === '[' || mark === '{') {
      if (depth === 1) lines.push(line);
      depth++;
    } else if (mark === ']' || mark === '}') depth--;
  }
  return lines;
}

interface YamlNode {
  readonly range?: readonly number[] | null;
  readonly items?: readonly (YamlNode & { readonly key?: { readonly value?: unknown }; readonly value?: YamlNode })[];
}

/** In which line each item of the list starts. */
function yamlItemLines(contents: unknown, text: string): readonly (number | undefined)[] {
  const root = contents as YamlNode;
  const list = root.items?.some(({ key }) => key)
    ? root.items.find(({ key }) => key?.value === 'entries')?.value
    : root;
  let line = 1;
  let from = 0;
  return (list?.items ?? []).map(({ range }) => {
    if (!range) return undefined;
    const start = range[0]!;
    for (; from < start; from++) if (text[from] === '\n') line++;
    return line;
  });
}
