import { expect, test, vi } from 'vitest';
import type { CardState } from '../../components/card/card-state.ts';
import { cardActions, createCard } from '../../components/card/card-store.ts';
import type { StoredEntry } from '../../glossary/store.ts';
import { asked, entryOf, SPINAL_CORD, VERTEBRA } from './samples.ts';

/** A card over a store that answers as it is told. */
function cardOver(readEntries: (entries: readonly number[]) => Promise<readonly StoredEntry[]>) {
  const shown: CardState[] = [];
  const send = createCard({ readEntries, onCard: (card) => shown.push(card) });
  const loads = () => shown.map((card) => (card.kind === 'open' ? card.now.load.kind : 'closed'));
  return { send, shown, loads };
}

const store = async (entries: readonly number[]) => entries.flatMap((entry) => entryOf(entry) ?? []);

test('opens, waits and shows what was read', async () => {
  const { send, shown, loads } = cardOver(store);
  send({ kind: 'open', term: asked('vertebrae', VERTEBRA) });
  await vi.waitFor(() => expect(loads()).toEqual(['loading', 'ready']));
  expect(shown.at(-1)).toMatchObject({ now: { load: { meanings: [VERTEBRA] } } });
});

test.each([
  ['the store fails', () => Promise.reject(new Error('gone'))],
  ['the store does not have it', async () => []],
])('says so when %s, and tries again when asked', async (_, first) => {
  const readEntries = vi.fn(store).mockImplementationOnce(first);
  const { send, loads } = cardOver(readEntries);
  send({ kind: 'open', term: asked('vertebrae', VERTEBRA) });
  await vi.waitFor(() => expect(loads()).toEqual(['loading', 'failed']));
  cardActions(send).onRetry();
  await vi.waitFor(() => expect(loads()).toEqual(['loading', 'failed', 'loading', 'ready']));
});

test('follows a related term and comes back without reading again', async () => {
  const readEntries = vi.fn(store);
  const { send, shown, loads } = cardOver(readEntries);
  const { onFollow, onBack, onClose } = cardActions(send);
  send({ kind: 'open', term: asked('vertebrae', VERTEBRA) });
  await vi.waitFor(() => expect(loads()).toHaveLength(2));
  onFollow({ entry: SPINAL_CORD.entry, term: 'spinal cord' });
  await vi.waitFor(() => expect(loads()).toHaveLength(4));
  onBack();
  expect(shown.at(-1)).toEqual(shown[1]);
  onClose();
  expect(loads().at(-1)).toBe('closed');
  expect(readEntries).toHaveBeenCalledTimes(2);
});

test('a short form that only the page explains asks the store for nothing', () => {
  const readEntries = vi.fn(store);
  const { send, loads } = cardOver(readEntries);
  send({ kind: 'open', term: { text: 'SBRT', entries: [], long: 'stereotactic body radiotherapy' } });
  expect(loads()).toEqual(['ready']);
  expect(readEntries).not.toHaveBeenCalled();
});
