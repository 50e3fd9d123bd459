import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { EntryOf } from '../../components/outline.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { entryOf } from './samples.ts';
import { stage } from './stage.tsx';

const openEntries = vi.hoisted(() => vi.fn<(numbers: readonly EntryNumber[]) => Promise<EntryOf>>());
vi.mock('../../extension/entries/entry-store.ts', () => ({ openEntries }));
const { useEntryOf } = await import('../../hooks/use-entry-of.ts');

function List({ needed }: { readonly needed: readonly EntryNumber[] }) {
  const { entryOf, isReading } = useEntryOf(needed);
  return <p role="status">{isReading ? 'reading' : needed.map((number) => entryOf(number)?.term ?? '?').join(', ')}</p>;
}

function showList(...needed: EntryNumber[]) {
  const { show } = stage();
  const list = (numbers: readonly EntryNumber[]) => show(<List needed={numbers} />);
  list(needed);
  return list;
}

const said = (text: string) => expect.element(page.getByRole('status')).toHaveTextContent(text);

test('a list waits for its entries', async () => {
  const reading = Promise.withResolvers<EntryOf>();
  openEntries.mockReturnValue(reading.promise);
  showList(0, 1);
  await said('reading');
  reading.resolve(entryOf);
  await said(`${entryOf(0)?.term}, ${entryOf(1)?.term}`);
});

test('numbers that there are no entries of are nothing to wait for', async () => {
  openEntries.mockResolvedValue(() => undefined);
  showList(9_999);
  await said('?');
});

test('what cannot be read is nothing to wait for, and the next words are read', async () => {
  openEntries.mockRejectedValueOnce(new Error('gone')).mockResolvedValue(entryOf);
  const list = showList(0);
  await said('?');
  list([0, 1]);
  await said(`${entryOf(0)?.term}, ${entryOf(1)?.term}`);
});
