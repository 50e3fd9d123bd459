import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { PackProblem, PackRow } from './own-pack.ts';

type Rows = readonly PackRow[] | { readonly problems: readonly PackProblem[] };

/** What nests deeper is no list of words, and would keep the YAML parser busy for minutes: brackets, or marks of lists and keys. */
const TOO_DEEP = /(?:[[{][^[\]{}]{0,200}){50}|(?:[-?:][ \t\r\n]+){50}/;

/** Its parser takes seconds for as much as this, where that of JSON takes a blink. */
export const MAX_YAML_CHARS = 8_000_000;

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
  if (text.length > MAX_YAML_CHARS)
    return { problems: [{ kind: 'too-large', detail: String(MAX_YAML_CHARS / 1_000_000) }] };
  const deep = TOO_DEEP.exec(text);
  if (deep) return { problems: [{ kind: 'unreadable', detail: format, line: lineAt(text, deep.index) }] };
  const lineCounter = new LineCounter();
  const lineOf = (offset: number) => lineCounter.linePos(offset).line;
  // What it would make of keys that are the same, and of errors, by itself takes ever longer the more of them there are.
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false });
  const problems = [...document.errors.map(({ message, pos }) => ({ message, at: pos[0] })), ...sameKeys(document)].map(
    ({ message, at }): PackProblem => ({ kind: 'unreadable', detail: message, line: lineOf(at) }),
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
  return list ? rowsOf(list, yamlItemLines(document, lineOf)) : { problems: [{ kind: 'unreadable', detail: format }] };
}

/** Where a key stands that its map has already, as where the dash between two words was forgotten. */
function sameKeys(document: Document): readonly { readonly message: string; readonly at: number }[] {
  const same: { message: string; at: number }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) same.push({ message: 'Map keys must be unique', at: key.range?.[0] ?? 0 });
        seen.add(key.value);
      }
    },
  });
  return same;
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

/** In which line each object of a list in sound JSON starts; from `start` on there is the list, or its name. */
function jsonItemLines(text: string, start: number): readonly number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = lineAt(text, start);
  let isInText = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '"') isInText = !isInText;
    else if (isInText) continue;
    else if (sign === '\n') line++;
    else if (sign === '[' || sign === '{') {
      if (depth === 1) lines.push(line);
      depth++;
    } else if (sign === ']' || sign === '}') depth--;
  }
  return lines;
}

/** In which line each item of the list starts. */
function yamlItemLines({ contents }: Document, lineOf: (offset: number) => number): readonly (number | undefined)[] {
  const list = isMap(contents) ? contents.get('entries', true) : contents;
  if (!isSeq(list)) return [];
  return list.items.map((item) => (isNode(item) && item.range ? lineOf(item.range[0]) : undefined));
}
