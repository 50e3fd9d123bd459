import * as v from 'valibot';

/** More than anyone learns; with notes a few MB, which every change writes as a whole. */
export const MAX_SAVED_WORDS = 5_000;
/** Bounds in characters: the longest name, meaning and note that are kept. */
export const MAX_NAME_CHARS = 200;
/** Three names, and what stands before and between them. */
const MAX_ID_CHARS = 3 * MAX_NAME_CHARS + 20;
const MAX_MEANING_CHARS = 1_000;
const MAX_NOTE_CHARS = 1_000;
/** What is longer of the title of a page is cut: every card reads the whole list. */
export const MAX_PAGE_CHARS = 300;

/** Where the meaning comes from: our entry, one of a pack, what Bedside made of a word or a code without any, or a list that was brought. */
const SOURCES = ['entry', 'pack', 'guess', 'code', 'own'] as const;

const name = v.pipe(v.string(), v.maxLength(MAX_NAME_CHARS));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the card showed of the word when it was saved: it stays when the glossary gives the entry up. */
const ShownMeaning = v.object({
  term: v.pipe(name, v.nonEmpty()),
  short: v.pipe(v.string(), v.maxLength(MAX_MEANING_CHARS)),
  say: v.exactOptional(name),
  standsFor: v.exactOptional(name),
  /** The name of the pack it is from. */
  pack: v.exactOptional(name),
});

/** How well a word is remembered, in the terms of FSRS, by which ts-fsrs plans when to ask again: beyond these bounds it throws. */
export const Learned = v.pipe(
  v.object({
    /** When the word was learned for the first time, when last, and when it is to be asked again. */
    started: time,
    last: time,
    due: time,
    stability: v.pipe(v.number(), v.minValue(0.001)),
    difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
    days: count,
    steps: count,
    reps: count,
    lapses: count,
    state: v.picklist(['learning', 'review', 'relearning']),
  }),
  v.check(({ last, due }) => last <= due),
);
export type Learned = Readonly<v.InferOutput<typeof Learned>>;

export const SavedWord = v.object({
  /** The entry's id; for other sources the source, a colon and what tells the word apart there. */
  id: v.pipe(v.string(), v.maxLength(MAX_ID_CHARS), v.nonEmpty()),
  source: v.picklist(SOURCES),
  shown: ShownMeaning,
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARS)),
  /** Title of the page where it was saved, if the reader wants that kept; else empty. */
  page: v.string(),
  /** ms since 1970, as all times here. */
  savedAt: time,
  /** Nothing for a word that was never asked. */
  learned: v.nullable(Learned),
});
export type SavedWord = Readonly<v.InferOutput<typeof SavedWord>>;

/**
 * The id of a word of a pack: by its names, never by its place in the list. Lists of one name can differ from profile to profile, and
 * a list that was deleted and added again is the same list. Cards make the same ids (`wordOfEntry`).
 */
export const packWordId = (pack: string, { term, standsFor }: Pick<SavedWord['shown'], 'term' | 'standsFor'>): string =>
  ['pack', pack, term, ...(standsFor === undefined ? [] : [standsFor])].join(':');

/** The id of a word that was brought: by it no card knows the word, which else would take the place of what the card says. */
export const ownId = (id: string): string => (id.startsWith('own:') ? id : `own:${id}`);

/** A word as a card hands it over. */
export const WordToSave = v.pick(SavedWord, ['id', 'source', 'shown']);
export type WordToSave = Readonly<v.InferOutput<typeof WordToSave>>;
