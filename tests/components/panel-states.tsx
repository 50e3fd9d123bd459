import { type OutlineSection, type OutlineTerm, type UnlistedWord, wholePage } from '../../components/outline.ts';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import { press, type Reach, type } from './reach.ts';
import { CARDS, entryOf } from './samples.ts';

const nothing = () => {};
const actions = { onFollow: nothing, onBack: nothing, onRetry: nothing, onClose: nothing, onKnow: async () => true };

/** A term at these places of the page's own frame. */
export const term = (entry: number, ...places: readonly number[]): OutlineTerm => ({
  id: String(entry),
  entries: [entry],
  places: places.map((place) => ({ frame: 0, id: String(entry), place })),
});

export const unlisted = (word: UnlistedWord): OutlineTerm => ({
  id: word.text.toLowerCase(),
  entries: [],
  unlisted: word,
  places: [{ frame: 0, id: word.text.toLowerCase(), place: 0 }],
});

export const section = (title: string, ...terms: readonly OutlineTerm[]): OutlineSection => ({
  id: `0 0 ${title}`,
  title,
  terms,
});

export const SECTIONS: readonly OutlineSection[] = [
  section('', term(7, 0)),
  section('Findings', term(0, 0, 1, 2), term(1, 0), term(4, 0)),
  section(
    'Impression, with a heading that goes on for longer than a narrow panel has room for',
    term(0, 3),
    term(8, 0),
    unlisted({ text: 'spondylodiscitis', guess: 'Looks like: inflammation of a vertebra and a disc.' }),
    unlisted({ text: 'SBRT', long: 'stereotactic body radiotherapy' }),
  ),
];

/** Words whose meaning is not certain, or not ours. */
export const UNCERTAIN: readonly OutlineSection[] = [
  section(
    'Findings',
    { ...term(4, 0), id: '4,5', entries: [4, 5] },
    { ...term(4, 0), id: '4,1000000', entries: [4, 1_000_000] },
    { ...term(0, 0, 1), doubt: { unaided: true } },
    { ...term(1, 0), doubt: { byPage: true } },
    { ...term(9, 0), doubt: { meant: 'pneumothorax', text: 'pnuemothorax' } },
    term(1_000_000, 0),
  ),
];

export const SamplePanel = (props: Partial<PanelProps>) => (
  <Panel
    page={{ kind: 'read', terms: wholePage(SECTIONS) }}
    pageTitle="Radiology report – Riverside Patient Portal"
    sections={SECTIONS}
    entryOf={entryOf}
    card={{ kind: 'closed' }}
    cardActions={actions}
    onOpen={nothing}
    onGoTo={async () => true}
    onCopy={async () => true}
    onPrint={nothing}
    onAskAccess={nothing}
    site={{ name: 'portal.example', on: true }}
    onSite={nothing}
    everywhere={true}
    onEverywhere={nothing}
    onlyChosen={false}
    notStored={false}
    {...props}
  />
);

const empty = { sections: [] } as const;

/** Every state of the side panel that looks or reads differently. */
export const PANELS = {
  list: {},
  uncertain: { sections: UNCERTAIN },
  noTerms: { ...empty, page: { kind: 'read', terms: [] } },
  reading: { ...empty, page: { kind: 'reading' } },
  browserPage: { ...empty, page: { kind: 'unreadable', reason: 'browser-page' }, site: undefined },
  pdf: { ...empty, page: { kind: 'unreadable', reason: 'pdf' }, site: undefined },
  withheld: { ...empty, page: { kind: 'withheld' } },
  offHere: { ...empty, site: { name: 'portal.example', on: false } },
  offEverywhere: { ...empty, everywhere: false },
  card: { card: CARDS.plain },
  cardGuess: { card: CARDS.guess },
} satisfies Record<string, Partial<PanelProps>>;

/** What readers reach from the list by pressing and typing. */
export const PANELS_REACHED = {
  byKind: press('.grouping-choice:nth-of-type(2) input', '.group-title'),
  filtered: type('input[type=text]', 'spin', '.clear'),
  noMatch: type('input[type=text]', 'qwxz', '.panel-no-match'),
  place: press('.group:nth-of-type(2) .go', '.group .entry-place'),
  copied: press('.tool:nth-of-type(2)', '.panel-said'),
  questions: press('.tool', '.question'),
  questionsChosen: press('.tool', '.question', '.link', '.question :checked'),
} satisfies Record<string, Reach>;
