import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CERVICAL_OF_A_PACK, VERTEBRA } from './samples.ts';
import { stage } from './stage.tsx';

/** Stands in for the word lists that are kept; `onChange` is called when one of them goes. */
const kept = vi.hoisted(() => ({ slots: [] as number[], onChange: () => {} }));
vi.mock('../../extension/entries/own-packs.ts', () => ({
  packEntryNumber: (id: string) => (id.startsWith('pack-') ? 1_000_000 : undefined),
  readPackEntries: async (numbers: readonly number[]) =>
    kept.slots.length === 0 ? [] : numbers.map(() => ({ ...CERVICAL_OF_A_PACK, id: 'pack-1-0' })),
  readPacks: async () => kept.slots.map((slot) => ({ slot })),
  watchPacks: (onChange: () => void) => {
    kept.onChange = onChange;
  },
}));
const { useKnownWords } = await import('../../entrypoints/options/use-known-words.ts');

const KNOWN = ['vertebra', 'pack-1-0', 'of-an-older-glossary'];
const BY_ID = new Map([[VERTEBRA.id, VERTEBRA]]);

function Known() {
  const words = useKnownWords(KNOWN, BY_ID);
  return <p role="status">{words.map(({ term, source }) => `${term} (${source})`).join(', ')}</p>;
}

test('the words of a word list that is deleted are known no longer, and no other goes with them', async () => {
  kept.slots = [1];
  stage().show(<Known />);
  const said = (text: string) => expect.element(page.getByRole('status')).toHaveTextContent(text);
  await said('vertebra (glossary), cervical (elsewhere), of-an-older-glossary (glossary)');
  kept.slots = [];
  kept.onChange();
  await said('vertebra (glossary), of-an-older-glossary (glossary)');
});
