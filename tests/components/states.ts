import type { OptionsPageProps } from '../../components/options/OptionsPage.tsx';
import type { Options } from '../../components/options/options.ts';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { term, unlisted } from './panel-states.tsx';
import { press, type Reach, type } from './reach.ts';
import { CARDS, NEAR_RESULTS, RESULTS } from './samples.ts';

const terms = [
  term(0, ...Array(12).keys()),
  term(1, 0),
  term(4, 0, 1),
  term(7, 0, 1, 2),
  term(8, 0),
  term(5, 0),
  unlisted({ text: 'spondylodiscitis', guess: 'Looks like: inflammation of a vertebra and a disc.' }),
];

/** Every state of the popup that looks or reads differently. */
export const POPUPS = {
  terms: { page: { kind: 'read', terms }, onList() {} },
  toLearn: { page: { kind: 'read', terms }, onList() {}, toLearn: 12 },
  noTerms: { page: { kind: 'read', terms: [] } },
  reading: { page: { kind: 'reading' } },
  browserPage: { page: { kind: 'unreadable', reason: 'browser-page' }, site: undefined },
  extensionStore: { page: { kind: 'unreadable', reason: 'extension-store' }, site: undefined },
  pdf: { page: { kind: 'unreadable', reason: 'pdf' }, site: undefined },
  noHtml: { page: { kind: 'unreadable', reason: 'no-html' }, site: undefined },
  localFile: { page: { kind: 'unreadable', reason: 'local-file' }, site: undefined },
  unknownReason: { page: { kind: 'unreadable', reason: 'unknown' }, site: undefined },
  withheld: { page: { kind: 'withheld' } },
  offHere: { site: { name: 'portal.example', on: false } },
  notChosen: { site: { name: 'portal.example', on: false }, onlyChosen: true },
  offEverywhere: { everywhere: false },
  notStored: { notStored: true },
  searching: { query: 'vert' },
  results: { query: 'vert', results: RESULTS },
  nearResults: { query: 'vertabra', results: NEAR_RESULTS },
  nothingFound: { query: 'qwxz', results: [] },
  card: { page: { kind: 'read', terms }, card: CARDS.plain },
  cardOfResult: { query: 'vert', results: RESULTS, card: CARDS.plain },
  cardFollowed: { query: 'vert', results: RESULTS, card: CARDS.followed },
  cardOfTwo: { card: CARDS.twoWithReason },
  cardLoading: { card: CARDS.loading },
  cardFailed: { card: CARDS.failed },
  cardLong: { card: CARDS.long },
  cardPicture: { card: CARDS.picture },
  cardGuess: { card: CARDS.guess },
  cardDenied: { card: CARDS.denied },
  cardMisspelled: { card: CARDS.misspelled },
} satisfies Record<string, Partial<PopupProps>>;

export type OptionsState = Omit<Partial<OptionsPageProps>, 'options'> & { readonly options?: Partial<Options> };
const files = { onExport() {}, onImport() {}, onReset() {} };

/** Every state of the options page that looks or reads differently. */
export const OPTIONS = {
  usual: {},
  listed: {
    options: { sitesOff: ['portal.example', 'file', `${'long.'.repeat(30)}example`] },
    known: [
      { id: 'biopsy', term: 'biopsy', source: 'glossary' },
      { id: 'pack-1-0', term: 'pneumonoultramicroscopicsilicovolcanoconiosis', source: 'elsewhere' },
    ],
  },
  chosenNone: { options: { where: 'chosen' } },
  asking: { options: { start: 'click', on: false, hear: false, underline: 'wavy', amount: 'every', badge: true } },
  largest: { options: { textSize: 'largest', theme: 'dark' } },
  inPrivate: { inPrivate: true },
  notStored: { notStored: true },
  refused: { file: { ...files, outcome: { tone: 'trouble', text: 'This is not a file of Bedside’s settings.' } } },
  loading: { sample: undefined },
} satisfies Record<string, OptionsState>;

/** What readers reach from the usual state by pressing and typing. */
export const OPTIONS_REACHED = {
  noSite: type('input[type=text]', 'here', '.field-row button', '.field-trouble:not(:empty)'),
  resetting: press('.buttons .danger', 'dialog[open]'),
} satisfies Record<string, Reach>;
