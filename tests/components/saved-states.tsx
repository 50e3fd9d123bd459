import type { FlashcardProps } from '../../components/saved/Flashcard.tsx';
import { LearnPage, type LearnPageProps } from '../../components/saved/LearnPage.tsx';
import type { ListedWord } from '../../components/saved/listed-word.ts';
import type { WordFilesProps } from '../../components/saved/WordFiles.tsx';
import { WordsPage, type WordsPageProps } from '../../components/saved/WordsPage.tsx';
import { press, type Reach } from './reach.ts';
import { VERTEBRA } from './samples.ts';

const nothing = () => {};

const word = (term: string, rest: Partial<ListedWord> = {}): ListedWord => ({
  id: term,
  standing: 'entry',
  shown: { term, short: `What ${term} is, in plain words.` },
  note: '',
  page: '',
  ...rest,
});

export const SAVED: readonly ListedWord[] = [
  word('vertebra', {
    shown: { term: 'vertebra', short: VERTEBRA.short, say: 'VUR-tuh-bruh' },
    note: 'Ask Dr. Lee\nwhich one.',
    page: 'My report',
  }),
  word('ECOG', { shown: { term: 'ECOG', short: 'A score.', standsFor: 'Eastern Cooperative Oncology Group' } }),
  word('humors', { standing: 'gone' }),
  word('spondylodiscitis', { standing: 'guess' }),
  word('T3N1M0', { standing: 'code' }),
  word('huddle', { standing: 'pack', shown: { term: 'huddle', short: 'A short meeting.', pack: 'Clinic' } }),
  word('<b onclick="x">own</b>', { standing: 'own' }),
];

const files: WordsPageProps['files'] = { onExport: nothing, onImport: nothing, outcome: undefined, problems: [] };

export type WordsState = Partial<Omit<WordsPageProps, 'files'>> & { readonly files?: Partial<WordFilesProps> };

export const SampleWords = ({ files: fileState, ...props }: WordsState) => (
  <WordsPage
    words={SAVED}
    total={SAVED.length}
    due={3}
    query=""
    onQuery={nothing}
    onNote={async () => true}
    onRemove={async () => true}
    outcome={undefined}
    onUndo={undefined}
    unreadable={undefined}
    tagPages={false}
    onTagPages={nothing}
    onDeleteAll={nothing}
    files={{ ...files, ...fileState }}
    {...props}
  />
);

/** Every state of the page of saved words that looks or reads differently. */
export const WORDS_PAGES = {
  empty: { words: [], total: 0, due: 0 },
  words: {},
  found: { query: 'ver', words: SAVED.slice(0, 1) },
  nothingFound: { query: 'qwxz', words: [] },
  removed: {
    words: SAVED.slice(1),
    total: SAVED.length - 1,
    outcome: { tone: 'done', text: '“vertebra” was removed.' },
    onUndo: nothing,
  },
  notStored: { outcome: { tone: 'trouble', text: 'That could not be stored.' } },
  damaged: { unreadable: { onDownload: nothing, onDelete: nothing } },
  imported: {
    files: {
      outcome: { tone: 'done', text: 'New words: 2. Already here: 0. 25 lines were left out:' },
      problems: Array.from({ length: 25 }, (_, line) => ({ line: line + 2, why: 'word' as const })),
    },
  },
} satisfies Record<string, WordsState>;

/** What readers reach from these states by pressing and typing. */
export const WORDS_REACHED = {
  writing: press('.saved-action', 'textarea'),
  deletingAll: press('.page-section:last-child .danger', 'dialog[open]'),
} satisfies Record<string, Reach>;

const CARD: FlashcardProps = {
  turn: 'hepatosplenomegaly',
  word: word('hepatosplenomegaly', { note: 'mine' }),
  parts: [
    { form: 'hepat-', means: 'the liver' },
    { form: 'splen-', means: 'the spleen' },
    { form: '-megaly', means: 'a larger size than normal' },
  ],
  returns: { forgot: 'in 1 minute', hard: 'in 6 minutes', good: 'in 10 minutes', easy: 'in 8 days' },
  onGrade: nothing,
  onHear: nothing,
};

export type LearnState = Partial<Omit<LearnPageProps, 'card'>> & {
  readonly card?: Partial<FlashcardProps> | undefined;
};

export const SampleLearn = (props: LearnState) => (
  <LearnPage
    due={4}
    total={7}
    next={undefined}
    onTakeBack={undefined}
    outcome={undefined}
    {...props}
    card={'card' in props && !props.card ? undefined : { ...CARD, ...props.card }}
  />
);

/** Every state of learning that looks or reads differently, with the front of the card. */
export const LEARN_PAGES = {
  known: {},
  nothingDue: { card: undefined, due: 0, next: 'in 10 minutes' },
  nothingSaved: { card: undefined, due: 0, total: 0 },
  answered: { onTakeBack: nothing },
  guess: { card: { word: word('hepatosplenomegaly', { standing: 'guess' }) } },
  notStored: { outcome: { tone: 'trouble', text: 'That could not be stored.' } },
} satisfies Record<string, LearnState>;

export const LEARN_TURNED = press('.flashcard .solid', '.flashcard-grades');
