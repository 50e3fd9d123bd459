import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SavedWord } from '../../extension/saved/saved-word.ts';
import { SampleWords } from './saved-states.tsx';
import { stage } from './stage.tsx';

/** Stands in for what is stored. */
const disk = vi.hoisted(() => ({ words: [] as readonly SavedWord[] }));
vi.mock('../../extension/saved/saved-words.ts', () => ({
  changeSavedWords: async (change: (words: readonly SavedWord[]) => readonly SavedWord[]) => {
    disk.words = change([]);
  },
}));
vi.mock('../../extension/entries/entry-store.ts', () => ({ loadEntries: async () => [] }));
vi.mock('../../extension/entries/own-packs.ts', () => ({
  readAllPackEntries: async (of?: 'all') =>
    of === 'all' ? [{ id: 'pack-1-0', term: 'round', short: 'The visit.', pack: 'Clinic' }] : [],
}));
vi.mock('../../entrypoints/words/parts-of.ts', () => ({ partsOf: () => [], guessOf: () => undefined }));
const { useWordFiles } = await import('../../entrypoints/words/use-word-files.ts');

const Live = () => <SampleWords words={[]} total={0} files={useWordFiles([])} />;

/** Shows the page with an empty list, and chooses a file of this text. */
async function choose(text: string): Promise<void> {
  const { root, show } = stage();
  show(<Live />);
  const picker = root.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(picker, new File([text], 'words.csv', { type: 'text/csv' }));
}

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
  await choose(`word,meaning,saved\n${rows}`);
  const status = page.getByRole('status').filter({ hasText: 'New words' });
  await expect.element(status).toHaveTextContent(said);
  expect(status.element()).toHaveAttribute('data-tone', tone);
});

test('a word of a list that is switched off comes back as a word of that list', async () => {
  await choose('word,meaning,source,pack\nround,The visit.,pack,Clinic');
  await expect.poll(() => disk.words).toMatchObject([{ id: 'pack:Clinic:round', source: 'pack' }]);
});
