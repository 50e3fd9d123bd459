import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { stage } from './stage.tsx';

/** Stands in for what the browser keeps, and cannot always read. */
const kept = vi.hoisted(() => ({ isLost: false, words: [] as unknown[], onChange: () => {} }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: (key: string) => ({
      getValue: async () => {
        if (kept.isLost) throw new Error('Corruption: block checksum mismatch');
        return key === 'local:savedWords' ? { version: 3, words: kept.words } : null;
      },
      watch: (onChange: () => void) => {
        if (key === 'local:savedWords') kept.onChange = onChange;
        return () => {};
      },
    }),
  },
}));
vi.mock('../../hooks/use-entries.ts', () => ({ useEntries: () => [] }));
vi.mock('../../entrypoints/words/parts-of.ts', () => ({ partsOf: () => [], guessOf: () => undefined }));
const { WordsApp } = await import('../../entrypoints/words/WordsApp.tsx');

const title = (name: string) => page.getByRole('heading', { name });

test('the page of saved words says so where the browser cannot read them, until it can', async () => {
  kept.isLost = true;
  stage().show(<WordsApp inPrivate={false} />);
  await expect.element(title('Your saved words cannot be read')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  kept.isLost = false;
  kept.onChange();
  await expect.element(page.getByText(/^No saved words yet/)).toBeVisible();
});

test('the words that are shown stay where the browser cannot read them any longer', async () => {
  const shown = { term: 'myeloma', short: 'A cancer.' };
  kept.words = [{ id: 'myeloma', source: 'entry', shown, note: '', page: '', savedAt: 0, learned: null }];
  kept.isLost = false;
  stage().show(<WordsApp inPrivate={false} />);
  await expect.element(title('myeloma')).toBeVisible();
  kept.isLost = true;
  kept.onChange();
  await new Promise(requestAnimationFrame);
  await expect.element(title('myeloma')).toBeVisible();
});
