import * as v from 'valibot';
import { type Entry, KINDS } from '../entry.ts';
import { isShortForm, spelledOutOf } from '../forms/forms.ts';
import { keyOf } from '../matching/pack.ts';
import { MAX_CUE_WORDS } from '../matching/packed.ts';
import { readCsvRows } from './own-pack-csv.ts';
import { lineAt, readListRows } from './own-pack-list.ts';

/** Words that a reader or a clinic adds: their own, never mixed up with the bundled glossary. */
export interface OwnPack {
  readonly entries: readonly Entry[];
}

/** What is wrong with a file, and in which line, where that is known (from 1). */
export interface PackProblem {
  readonly line?: number;
  readonly kind: PackProblemKind;
  /** What the file has there, or the bound that it breaks. */
  readonly detail: string;
}

export type PackProblemKind =
  | 'not-text'
  | 'too-large'
  | 'unreadable'
  | 'no-words'
  | 'too-many'
  | 'no-term'
  | 'no-meaning'
  | 'no-column'
  | 'too-long'
  | 'unknown-kind'
  | 'unmatchable'
  | 'twice';

export type PackFormat = 'csv' | 'json' | 'yaml';

export type PackReading = OwnPack | { readonly problems: readonly PackProblem[] };

/** A row of the file before it is checked, whatever the format. */
export interface PackRow {
  readonly line?: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What stands behind the last column, as the rest of a text with a comma does that has no quotation marks. */
  readonly stray?: string;
}

export const MAX_PACK_BYTES = 16_000_000;
export const MAX_PACK_ENTRIES = 20_000;
// As much as a card can show. No entry of the bundled glossary comes near these.
const MAX_CHARS = { name: 100, meaning: 600, more: 2000, ask: 300, say: 200, standsFor: 200 } as const;
const MAX_NAMES = 50;
const MAX_CUES = 200;
/** A line on a narrow screen. */
const MAX_DETAIL_CHARS = 60;

const Text = v.pipe(
  v.union([v.string(), v.number(), v.null()]),
  v.transform((text) => String(text ?? '').trim()),
);
/** Between the names of one text: what people part them with, a comma only where nothing else does, so that "1,25-dihydroxyvitamin D" stays one. */
const partsOf = (names: string) => names.split(/[;|]/.test(names) ? /[;|]/ : /,\s/).map((name) => name.trim());

const Names = v.pipe(
  v.union([v.pipe(Text, v.transform(partsOf)), v.array(Text)]),
  v.transform((names) => names.filter(Boolean)),
);

const Fields = v.object({
  term: v.optional(Text, ''),
  meaning: v.optional(Text, ''),
  also: v.optional(Names, ''),
  cues: v.optional(Names, ''),
  more: v.optional(Text, ''),
  ask: v.optional(Text, ''),
  say: v.optional(Text, ''),
  kind: v.optional(Text, ''),
  'stands-for': v.optional(Text, ''),
});

/** What a row may say of a word. */
export const PACK_COLUMNS: readonly string[] = Object.keys(Fields.entries);

/** Other names of the columns, as people call them. */
const COLUMN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    word: 'term',
    name: 'term',
    short: 'meaning',
    definition: 'meaning',
    explanation: 'meaning',
    synonyms: 'also',
    'other names': 'also',
    standsfor: 'stands-for',
    'stands for': 'stands-for',
  }),
);

/**
 * Reads a file of words. Everything in it is text: nothing is run, no formula, no HTML. Refuses the whole file, with every
 * problem and its line, rather than keep half of it; never throws.
 */
export function readOwnPack(text: string, format: PackFormat): PackReading {
  if (text.length > MAX_PACK_BYTES)
    return { problems: [{ kind: 'too-large', detail: String(MAX_PACK_BYTES / 1_000_000) }] };
  // Bytes that are no UTF-8 have been read as this; a NUL is in no text.
  const broken = /[\uFFFD\0]/.exec(text);
  if (broken) return { problems: [{ kind: 'not-text', detail: '', line: lineAt(text, broken.index) }] };
  const rows = format === 'csv' ? readCsvRows(text) : readListRows(text, format);
  if ('problems' in rows) return rows;
  if (rows.length === 0) return { problems: [{ kind: 'no-words', detail: '' }] };
  if (rows.length > MAX_PACK_ENTRIES) return { problems: [{ kind: 'too-many', detail: String(MAX_PACK_ENTRIES) }] };
  return checkRows(rows);
}

function checkRows(rows: readonly PackRow[]): PackReading {
  const problems: PackProblem[] = [];
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const { fields, stray, line } of rows) {
    const report = (kind: PackProblemKind, detail = '') =>
      problems.push({ kind, detail: shortened(detail), ...(line === undefined ? {} : { line }) });
    if (stray !== undefined) report('no-column', stray);
    const row = v.safeParse(Fields, named(fields));
    if (!row.success) {
      report('unreadable', v.getDotPath(row.issues[0]) ?? '');
      continue;
    }
    const { term, meaning, also, cues, more, ask, say, kind, 'stands-for': standsFor } = row.output;
    const names = [term, ...also];
    if (term === '') report('no-term');
    else if (meaning === '') report('no-meaning', term);
    for (const name of [...names, spelledOutOf(standsFor)])
      if (name !== '' && !isMatchable(name)) report('unmatchable', name);
    for (const cue of cues) if (!isMatchable(cue, MAX_CUE_WORDS)) report('unmatchable', cue);
    const long = [
      ...names.map((name) => [name, MAX_CHARS.name] as const),
      [meaning, MAX_CHARS.meaning] as const,
      [more, MAX_CHARS.more] as const,
      [ask, MAX_CHARS.ask] as const,
      [say, MAX_CHARS.say] as const,
      [standsFor, MAX_CHARS.standsFor] as const,
    ].find(([value, most]) => value.length > most);
    if (long) report('too-long', `${shortened(long[0])} (${long[1]})`);
    if (names.length > MAX_NAMES) report('too-long', `${term}: also (${MAX_NAMES})`);
    if (cues.length > MAX_CUES) report('too-long', `${term}: cues (${MAX_CUES})`);
    if (kind !== '' && !KINDS.some((known) => known === kind)) report('unknown-kind', kind);
    for (const name of cues.length > 0 || term === '' ? [] : names) {
      const plain = name.toLowerCase();
      if (seen.has(plain)) report('twice', name);
      seen.add(plain);
    }
    entries.push({
      id: `own-${entries.length}`,
      term,
      also,
      cues,
      kind: (kind || (standsFor ? 'abbreviation' : 'idea')) as Entry['kind'],
      plain: [],
      oneMeaning: true,
      short: meaning,
      see: [],
      reviewed: false,
      ...(more ? { more } : {}),
      ...(ask ? { ask } : {}),
      ...(say ? { say } : {}),
      ...(standsFor ? { standsFor } : {}),
    });
  }
  // Without one word in it, the file is rather another table, or its columns are called otherwise.
  if (problems.length === rows.length && problems.every(({ kind }) => kind === 'no-term'))
    return { problems: [{ kind: 'no-words', detail: '' }] };
  return problems.length > 0 ? { problems } : { entries };
}

/** As much of what a file holds as tells where to look. */
const shortened = (text: string): string =>
  text.length > MAX_DETAIL_CHARS ? `${text.slice(0, MAX_DETAIL_CHARS)}…` : text;

/** Whether a text can be looked through for it; for a short form in its plural too. */
function isMatchable(name: string, mostWords = Number.POSITIVE_INFINITY): boolean {
  const exact = isShortForm(name);
  try {
    return keyOf(exact ? `${name}s` : name, exact).words.length <= mostWords;
  } catch {
    return false;
  }
}

/** The fields by our names for them, whatever their case; of two with the same name the first that says something. */
function named(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const byName = new Map<string, unknown>();
  for (const [name, value] of Object.entries(fields)) {
    const plain = name.trim().toLowerCase();
    const ours = COLUMN_NAMES.get(plain) ?? plain;
    if (isEmpty(byName.get(ours))) byName.set(ours, value);
  }
  return Object.fromEntries(byName);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
