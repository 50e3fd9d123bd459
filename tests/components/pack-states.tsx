import { AddPack, type AddPackProps } from '../../components/AddPack.tsx';
import { type ListedPack, PackList } from '../../components/PackList.tsx';
import { Page, Section } from '../../components/Page.tsx';

const CLINIC: ListedPack = {
  slot: 1,
  name: 'spine clinic',
  on: true,
  sites: ['portal.example'],
  words: 214,
  fromPolicy: false,
};

/** Every state of the page of a reader's own words that looks or reads differently. */
export const PACK_PAGES: Readonly<Record<string, Partial<AddPackProps> & { readonly packs: readonly ListedPack[] }>> = {
  none: { packs: [] },
  two: { packs: [CLINIC, { ...CLINIC, slot: 2, name: 'ward', on: false, sites: [], words: 1, fromPolicy: true }] },
  reading: { packs: [], state: 'reading' },
  inPrivate: { packs: [CLINIC], state: 'disabled' },
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
};

export const PacksPage = ({ packs, state = 'ready', problems = [] }: (typeof PACK_PAGES)[string]) => (
  <Page title="Your own words">
    <Section title="Add a word list">
      <AddPack state={state} problems={problems} onFile={() => {}} />
    </Section>
    <Section title="Your word lists">
      <PackList
        packs={packs}
        disabled={state === 'disabled'}
        onSwitch={() => {}}
        onSites={() => {}}
        onDelete={() => {}}
      />
    </Section>
  </Page>
);
