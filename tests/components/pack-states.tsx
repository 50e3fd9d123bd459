import type { ListedPack } from '../../components/packs/PackList.tsx';
import { PacksPage, type PacksPageProps } from '../../components/packs/PacksPage.tsx';
import { press, type } from './reach.ts';

export const CLINIC: ListedPack = {
  slot: 1,
  name: 'spine clinic',
  on: true,
  sites: ['portal.example'],
  words: 214,
  fromPolicy: false,
};
const nothing = () => {};

export const SamplePacks = (props: Partial<PacksPageProps>) => (
  <PacksPage
    inPrivate={false}
    reading={false}
    mostWords={20_000}
    templates={{ csv: 'term,meaning\n', json: '[]', yaml: '- term: a\n' }}
    problems={[]}
    onFile={nothing}
    added={undefined}
    packs={[CLINIC]}
    siteTyped={(text) => (text.includes('.') ? text : undefined)}
    onSwitch={nothing}
    onSites={nothing}
    onDelete={nothing}
    changed={undefined}
    {...props}
  />
);

/** Every state of the page of a reader's own words that looks or reads differently. */
export const PACK_PAGES = {
  none: { packs: [] },
  two: { packs: [CLINIC, { ...CLINIC, slot: 2, name: 'ward', on: false, sites: [], words: 1, fromPolicy: true }] },
  added: { added: { tone: 'done', text: '“spine clinic” was added.' } },
  reading: { packs: [], reading: true },
  inPrivate: { inPrivate: true },
  notStored: { added: { tone: 'trouble', text: 'The word list could not be stored.' } },
  changeFailed: { changed: { tone: 'trouble', text: 'That could not be stored. Nothing was changed.' } },
  refused: {
    packs: [],
    problems: [
      { kind: 'no-meaning', detail: 'ward', line: 2 },
      { kind: 'no-words', detail: '' },
    ],
  },
  refusedAtLength: {
    packs: [],
    problems: Array.from({ length: 30 }, (_, i) => ({ kind: 'twice' as const, detail: `word ${i}`, line: i + 2 })),
  },
} satisfies Record<string, Partial<PacksPageProps>>;

export const PACK_DELETING = press('.pack .danger', 'dialog[open]');
export const PACK_NO_SITE = type('.pack input[type=text]', 'portal.example here', '.field-trouble:not(:empty)');
