import * as v from 'valibot';

/** What kinds of thing the glossary explains; the card names it under the term. */
export const KINDS = [
  'condition',
  'symptom',
  'finding',
  'test',
  'measurement',
  'treatment',
  'procedure',
  'medicine',
  'body-part',
  'substance',
  'organism',
  'device',
  'person',
  'phrase',
  'abbreviation',
  'idea',
] as const;

export type Kind = (typeof KINDS)[number];

/** One meaning of one term, as it is written in `entries/*.yaml`. */
export interface Entry {
  /** Lower-case kebab-case, unique in the glossary. */
  readonly id: string;
  readonly term: string;
  /** How it is said, the stressed part in capitals: `THROM-boh-SY-toh-PEE-nee-uh`. */
  readonly say?: string;
  readonly kind: Kind;
  /** What a short form stands for. */
  readonly standsFor?: string;
  /** Other names. Plurals, UK and US spelling and hyphen forms are generated from them and from the term. */
  readonly also: readonly string[];
  /** Words and phrases one of which must stand near for this meaning to be meant; empty when the term can mean nothing else. */
  readonly cues: readonly string[];
  /** Those of its names that everyone understands, to be marked only where a reader wants all. */
  readonly plain: readonly string[];
  /** An everyday word that means the same thing in a report, so that it needs no cues. */
  readonly oneMeaning: boolean;
  readonly short: string;
  readonly more?: string;
  /** A question to bring to the care team. */
  readonly ask?: string;
  /** Ids of related entries. */
  readonly see: readonly string[];
  /** Region of a bundled picture: `spine-cervical`. */
  readonly where?: string;
  /** Whether a clinician has read and approved it. */
  readonly reviewed: boolean;
}

const text = v.pipe(
  v.string('must be text (quote it if YAML reads it as something else)'),
  v.trim(),
  v.nonEmpty('must not be empty'),
);
const texts = v.optional(v.array(text, 'must be a list'), []);
const id = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));

const KEYS = {
  id,
  term: text,
  say: v.optional(text),
  kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
  'stands-for': v.optional(text),
  also: texts,
  cues: texts,
  plain: v.optional(v.union([v.literal(true), v.array(text)], 'must be true or a list of names'), []),
  'one-meaning': v.optional(v.boolean('must be true or left out'), false),
  short: text,
  more: v.optional(text),
  ask: v.optional(text),
  see: v.optional(v.array(id, 'must be a list of ids'), []),
  where: v.optional(text),
  reviewed: v.optional(v.boolean('must be true or left out'), false),
};

const WrittenEntry = v.strictObject(KEYS, aboutKeys('an entry', KEYS));

/** What to say of an object that is to have these keys, and is none, lacks one or has another. */
export function aboutKeys(what: string, keys: object) {
  return ({ expected }: { readonly expected: string | null }) => {
    if (expected === 'Object') return `must be ${what}: lines of “key: value”`;
    return expected === 'never' ? `is no key of ${what}; these are: ${Object.keys(keys).join(', ')}` : 'is missing';
  };
}

export type EntryResult = { readonly entry: Entry } | { readonly problems: readonly string[] };

/**
 * Checks one value read from YAML.
 * Returns the entry, or a readable sentence for everything that is wrong with it; never throws.
 */
export function parseEntry(value: unknown): EntryResult {
  const result = v.safeParse(WrittenEntry, value);
  if (!result.success) {
    return { problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`) };
  }
  const { 'stands-for': standsFor, 'one-meaning': oneMeaning, plain, ...rest } = result.output;
  const names = [rest.term, ...rest.also];
  return {
    entry: {
      ...rest,
      plain: plain === true ? names : plain,
      oneMeaning,
      ...(standsFor === undefined ? {} : { standsFor }),
    } as Entry,
  };
}
