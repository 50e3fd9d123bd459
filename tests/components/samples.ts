import type { AskedTerm, Load, OpenCard, Visit } from '../../components/card-state.ts';
import type { SearchResult } from '../../glossary/search.ts';
import type { StoredEntry } from '../../glossary/store.ts';

const plain = { also: [], see: [], difficulty: 0.7, reviewed: false } as const;

export const VERTEBRA: StoredEntry = {
  ...plain,
  entry: 0,
  id: 'vertebra',
  term: 'vertebra',
  say: 'VUR-tuh-bruh',
  kind: 'body-part',
  short: 'One of the bones stacked on top of each other to form the spine. Each one guards the spinal cord.',
  more: 'People have 33 of them. Letters and numbers name each one: L4 is the fourth in the lower back.',
  ask: 'Which of my vertebrae is this about?',
  see: [
    { entry: 1, term: 'spinal cord' },
    { entry: 2, term: 'disc' },
    { entry: 3, term: 'compression fracture' },
  ],
};

export const SPINAL_CORD: StoredEntry = {
  ...plain,
  entry: 1,
  id: 'spinal-cord',
  term: 'spinal cord',
  kind: 'body-part',
  short: 'The thick bundle of nerves inside the spine. It carries messages between the brain and the body.',
  reviewed: true,
};

export const CERVICAL_NECK: StoredEntry = {
  ...plain,
  entry: 4,
  id: 'cervical-neck',
  term: 'cervical',
  say: 'SUR-vih-kul',
  kind: 'idea',
  short: 'In or near the neck. The cervical spine is the seven bones of the neck.',
};

export const CERVICAL_CERVIX: StoredEntry = {
  ...plain,
  entry: 5,
  id: 'cervical-cervix',
  term: 'cervical',
  say: 'SUR-vih-kul',
  kind: 'idea',
  short: 'To do with the cervix, the narrow lower end of the womb.',
  see: [{ entry: 6, term: 'cervix' }],
};

export const ECOG: StoredEntry = {
  ...plain,
  entry: 7,
  id: 'ecog',
  term: 'ECOG',
  kind: 'abbreviation',
  standsFor: 'Eastern Cooperative Oncology Group performance status',
  short: 'A score from 0 to 5 for how well a person with cancer manages daily life. 0 means fully active.',
};

const LONG: StoredEntry = {
  ...plain,
  entry: 8,
  id: 'long',
  term: 'pneumonoultramicroscopicsilicovolcanoconiosis',
  say: 'NOO-muh-noh-UL-truh-MY-kruh-SKOP-ik-SIL-ih-koh-vol-KAY-noh-KOH-nee-OH-sis',
  kind: 'condition',
  short: 'Scarring of the lungs from breathing in very fine dust of volcanoes. It can make breathing hard.',
  more: 'Dust that is this fine gets into the smallest airways. The word was once made up to be very long, and it turns up in quizzes more often than in reports.',
  ask: 'Could dust at my work have harmed my lungs?',
  see: [
    { entry: 1, term: 'esophagogastroduodenoscopyesophagogastroduodenoscopy' },
    { entry: 0, term: 'lung' },
  ],
};

const ENTRIES = [VERTEBRA, SPINAL_CORD, CERVICAL_NECK, CERVICAL_CERVIX, ECOG, LONG];

export const entryOf = (entry: number): StoredEntry | undefined => ENTRIES.find((one) => one.entry === entry);

export const asked = (text: string, ...meanings: readonly StoredEntry[]): AskedTerm => ({
  text,
  entries: meanings.map(({ entry }) => entry),
});

export const ready = (term: AskedTerm, ...meanings: readonly StoredEntry[]): Visit => ({
  term,
  load: { kind: 'ready', meanings },
});

const open = (now: Visit, ...past: readonly Visit[]): OpenCard => ({ kind: 'open', now, past });
const waiting = (load: Load): OpenCard => open({ term: asked('vertebrae', VERTEBRA), load });
const vertebra = ready(asked('vertebrae', VERTEBRA), VERTEBRA);
const cervical = asked('cervical', CERVICAL_NECK, CERVICAL_CERVIX);

/** Every state of a card that looks or reads differently. */
export const CARDS = {
  plain: open(vertebra),
  reviewed: open(ready(asked('spinal cord', SPINAL_CORD), SPINAL_CORD)),
  followed: open(ready(asked('spinal cord', SPINAL_CORD), SPINAL_CORD), vertebra),
  twoWithReason: open(ready({ ...cervical, because: 'vertebra' }, CERVICAL_NECK, CERVICAL_CERVIX)),
  two: open(ready(cervical, CERVICAL_NECK, CERVICAL_CERVIX)),
  shortForm: open(ready(asked('ECOG', ECOG), ECOG)),
  shortFormOfPage: open(
    ready({ ...asked('ECOG', ECOG), long: 'Eastern Co-operative Oncology Group performance status' }, ECOG),
  ),
  unknownShortForm: open(ready({ text: 'SBRT', entries: [], long: 'stereotactic body radiotherapy' })),
  loading: waiting({ kind: 'loading' }),
  failed: waiting({ kind: 'failed' }),
  long: open(ready(asked('x', LONG), LONG)),
} satisfies Record<string, OpenCard>;

export const RESULTS: readonly SearchResult[] = [
  { entry: 0, name: 'vertebra', how: 'prefix', ranges: [[0, 4]] },
  { entry: 1, name: 'vertical marrow', how: 'prefix', ranges: [[0, 4]] },
  { entry: 8, name: 'pneumonoultramicroscopicsilicovolcanoconiosis', how: 'words', ranges: [[4, 9]] },
];

export const NEAR_RESULTS: readonly SearchResult[] = [
  {
    entry: 0,
    name: 'vertebra',
    how: 'near',
    ranges: [
      [0, 4],
      [5, 8],
    ],
  },
];
