import * as v from 'valibot';

/** More than anyone learns; with notes, still less than half of the 10 MB that browsers give an extension. */
export const MAX_SAVED_WORDS = 5_000;
/** Bounds in characters: the longest name, meaning and note that are kept. */
export const MAX_NAME_CHARS = 200;
export const MAX_MEANING_CHARS = 1_000;
export const MAX_NOTE_CHARS = 1_000;

/** Where the meaning comes from: an entry, or what Bedside made of a word or a code that has none. */
export const SOURCES = ['entry', 'guess', 'code'] as const;

const name = v.pipe(v.string(), v.maxLength(MAX_NAME_CHARS));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** What the card showed of the word when it was saved: it stays when the glossary gives the entry up. */
export const ShownMeaning = v.object({
  term: v.pipe(name, v.nonEmpty()),
  short: v.pipe(v.string(), v.maxLength(MAX_MEANING_CHARS)),
  say: v.exactOptional(name),
  standsFor: v.exactOptional(name),
});

export const SavedWord = v.object({
  /** The entry's id; for other sources the source, a colon and the word. */
  id: v.pipe(name, v.nonEmpty()),
  source: v.picklist(SOURCES),
  shown: ShownMeaning,
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARS)),
  /** Title of the page where it was saved, if the reader wants that kept; else empty. */
  page: v.string(),
  /** ms since 1970, as all times here. */
  savedAt: time,
});

export type SavedWord = Readonly<v.InferOutput<typeof SavedWord>>;

/** A word as a card hands it over. */
export const WordToSave = v.pick(SavedWord, ['id', 'source', 'shown']);
export type WordToSave = Readonly<v.InferOutput<typeof WordToSave>>;
