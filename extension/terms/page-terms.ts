import * as v from 'valibot';
import type { EntryNumber } from '../../glossary/term-match.ts';

/** The port between a frame and who follows its terms. */
export const PORT = 'page-terms';

const MAX_TEXT_CHARS = 2_000;
/** Cut where it is longer, as a code may be that writes a gene's letters out: refused, it would take the whole report with it. */
const Text = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, MAX_TEXT_CHARS)),
);
const Unlisted = v.union([
  v.object({ text: Text, long: Text }),
  v.object({ text: Text, code: Text }),
  v.object({ text: Text, guess: Text }),
]);

const Doubt = v.object({
  unaided: v.exactOptional(v.literal(true)),
  byPage: v.exactOptional(v.literal(true)),
  meant: v.exactOptional(Text),
  text: v.exactOptional(Text),
});

const Term = v.object({
  id: v.string(),
  entries: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  unlisted: v.exactOptional(Unlisted),
  doubt: v.exactOptional(Doubt),
  unasked: v.exactOptional(v.literal(true)),
  places: v.pipe(v.array(v.number()), v.minLength(1)),
});

const Section = v.object({ id: v.string(), title: Text, terms: v.array(Term) });

const Report = v.object({
  kind: v.literal('terms'),
  /** False once the frame has been read to its end for the first time. */
  isReading: v.boolean(),
  /** Ids of every section, in reading order. */
  order: v.array(v.string()),
  /** The sections that are not as they were in the report before. */
  changed: v.array(Section),
});

const Went = v.object({ kind: v.literal('went'), found: v.boolean() });
const FromFrame = v.variant('kind', [Report, Went]);
const GoTo = v.object({ kind: v.literal('go'), id: v.string(), place: v.number() });

/** A word that the glossary does not hold, in the page's words, with what explains it. */
export type UnlistedWord = Readonly<v.InferOutput<typeof Unlisted>>;

/** A term of a section of a page. */
export interface ReportedTerm {
  /** The same for terms that tell a reader the same. */
  readonly id: string;
  /** Its likely meanings, likeliest first; none for a word that the glossary does not hold. */
  readonly entries: readonly EntryNumber[];
  readonly unlisted?: UnlistedWord;
  /** What makes its meaning uncertain at each of its places: what the card says of it, and how the page writes a word that it spells wrong. */
  readonly doubt?: Readonly<v.InferOutput<typeof Doubt>>;
  /** Whether no question arises from it: at each of its places the text denies it, asks whether it is there, or calls it what everyone does. */
  readonly unasked?: true;
  /** Where it stands in this section, in reading order: 0 for its first place in the frame, and so on. */
  readonly places: readonly number[];
}

export interface ReportedSection {
  /** Unique in its frame, and the same while the page is rewritten around it. */
  readonly id: string;
  readonly title: string;
  readonly terms: readonly ReportedTerm[];
}

export interface FrameReport {
  readonly isReading: boolean;
  readonly sections: readonly ReportedSection[];
}

/** What a frame says over the port, or nothing when it is anything else. */
export const checkFromFrame: (data: unknown) => v.InferOutput<typeof FromFrame> | undefined = v.parser(
  v.fallback(v.optional(FromFrame), undefined),
);

/** One of the places where a term stands. */
export type TermPlace = Pick<v.InferOutput<typeof GoTo>, 'id' | 'place'>;

/** The place that a follower wants to be shown, or nothing when it is anything else. */
export const checkGoTo: (data: unknown) => TermPlace | undefined = v.parser(v.fallback(v.optional(GoTo), undefined));
