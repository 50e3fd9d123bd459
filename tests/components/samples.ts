import type { AskedTerm, Load, OpenCard, Visit } from '../../components/card/card-state.ts';
import { parsePicture } from '../../glossary/picture.ts';
import spineSvg from '../../glossary/pictures/spine.svg?raw';
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

export const PNEUMOTHORAX: StoredEntry = {
  ...plain,
  entry: 9,
  id: 'pneumothorax',
  term: 'pneumothorax',
  say: 'NOO-moh-THOR-aks',
  kind: 'condition',
  short: 'A collapsed lung: air has leaked into the space between the lung and the chest wall.',
};

const BIOPSY: StoredEntry = {
  ...plain,
  entry: 10,
  id: 'biopsy',
  term: 'biopsy',
  kind: 'procedure',
  short: 'Taking a small piece of tissue out to look at it under a microscope.',
};

export const CERVICAL_OF_A_PACK: StoredEntry = {
  ...plain,
  entry: 1_000_000,
  id: 'cervical',
  term: 'cervical',
  kind: 'idea',
  short: 'What we call the upper part of the spine on our ward.',
  pack: 'spine clinic',
};

const spine = parsePicture('spine', spineSvg);

const CERVICAL_SPINE: StoredEntry = {
  ...plain,
  entry: 11,
  id: 'cervical-spine',
  term: 'cervical spine',
  kind: 'body-part',
  short: 'The neck part of the backbone. Its seven bones hold up the head and guard the nerves inside.',
  more: 'Problems here may cause neck pain, or pain, numbness or weakness in the arms.',
  where: 'spine-cervical',
  ...('picture' in spine ? spine : {}),
};

const ENTRIES = [
  VERTEBRA,
  SPINAL_CORD,
  CERVICAL_NECK,
  CERVICAL_CERVIX,
  ECOG,
  LONG,
  PNEUMOTHORAX,
  BIOPSY,
  CERVICAL_SPINE,
  CERVICAL_OF_A_PACK,
];

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
  picture: open(ready(asked('cervical spine', CERVICAL_SPINE), CERVICAL_SPINE)),
  guess: open(
    ready({ text: 'spondylodiscitis', entries: [], guess: 'Looks like: inflammation of a vertebra and a disc.' }),
  ),
  unknown: open(ready({ text: 'oligo-something', entries: [] })),
  fromPack: open(ready(asked('cervical', CERVICAL_OF_A_PACK), CERVICAL_OF_A_PACK)),
  fromPackToo: open(ready(asked('cervical', CERVICAL_NECK, CERVICAL_OF_A_PACK), CERVICAL_NECK, CERVICAL_OF_A_PACK)),
  code: open(ready({ text: 'T3N1M0', entries: [], code: 'T3: the main tumor is larger or has grown farther.' })),
  misspelled: open(ready({ ...asked('pnuemothorax', PNEUMOTHORAX), meant: 'pneumothorax' }, PNEUMOTHORAX)),
  usual: open(ready({ ...asked('vertebra', VERTEBRA), unaided: true }, VERTEBRA)),
  byPage: open(ready({ ...asked('vertebra', VERTEBRA), byPage: true }, VERTEBRA)),
  twoByPage: open(
    ready({ ...asked('cervical', CERVICAL_NECK, CERVICAL_CERVIX), byPage: true }, CERVICAL_NECK, CERVICAL_CERVIX),
  ),
  denied: open(ready({ ...asked('pneumothorax', PNEUMOTHORAX), negation: 'No pneumothorax' }, PNEUMOTHORAX)),
  sought: open(ready({ ...asked('pneumothorax', PNEUMOTHORAX), sought: 'to exclude pneumothorax' }, PNEUMOTHORAX)),
  notDone: open(ready({ ...asked('biopsy', BIOPSY), negation: 'no biopsy' }, BIOPSY)),
  everythingAtOnce: open(
    ready(
      {
        ...asked('cervicl', CERVICAL_NECK, CERVICAL_CERVIX),
        because: 'vertebra',
        meant: 'cervical',
        long: 'cervical-something-that-a-page-writes-without-any-space-between-its-words',
        negation: 'without any radiographic evidence of … pneumonoultramicroscopicsilicovolcanoconiosis-cervicl',
      },
      CERVICAL_NECK,
      CERVICAL_CERVIX,
    ),
  ),
} satisfies Record<string, OpenCard>;

export const RESULTS: readonly SearchResult[] = [
  { entry: 0, name: 'vertebra', how: 'prefix', ranges: [[0, 4]] },
  { entry: 1, name: 'vertical marrow', how: 'prefix', ranges: [[0, 4]] },
  { entry: 8, name: 'pneumonoultramicroscopicsilicovolcanoconiosis', how: 'words', ranges: [[4, 9]] },
];

export const AMONG_RESULTS: readonly SearchResult[] = [{ entry: 0, name: 'vertebra', how: 'among', ranges: [[0, 8]] }];

export const MEANING_RESULTS: readonly SearchResult[] = [{ entry: 0, name: 'vertebra', how: 'meaning', ranges: [] }];

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
