import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SampleWords } from './saved-states.tsx';
import { stage } from './stage.tsx';

vi.mock('../../extension/saved/saved-words.ts', () => ({
  changeSavedWords: async (change: (words: readonly unknown[]) => void) => change([]),
}));
vi.mock('../../extension/entries/entry-store.ts', () => ({ loadEntries: async () => [] }));
vi.mock('../../extension/entries/own-packs.ts', () => ({ readAllPackEntries: async () => [] }));
vi.mock('../../entrypoints/words/parts-of.ts', () => ({ partsOf: () => [], guessOf: () => undefined }));
const { useWordFiles } = await import('../../entrypoints/words/use-word-files.ts');

const Live = () => <SampleWords words={[]} total={0} files={useWordFiles([])} />;

test.each([
  [
    'some',
    'bay,A room.,\n,Nothing.,\nward,A place.,when',
    'done',
    'New words: 1. Already here: 0. 2 lines were left out:',
  ],
  ['all', ',Nothing.,', 'trouble', 'New words: 0. Already here: 0. 1 line was left out:'],
  ['none', 'bay,A room.,', 'done', 'New words: 1. Already here: 0.'],
])('of a file of which %s lines are left out, that is said aloud', async (_, rows, tone, said) => {
  const { root, show } = stage();
  show(<Live />);
  const file = new File([`word,meaning,saved\n${rows}`], 'words.csv', { type: 'text/csv' });
  await userEvent.upload(root.querySelector<HTMLInputElement>('input[type=file]')!, file);
  const status = page.getByRole('status').filter({ hasText: 'New words' });
  await expect.element(status).toHaveTextContent(said);
  expect(status.element()).toHaveAttribute('data-tone', tone);
});
