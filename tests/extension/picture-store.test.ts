import { afterEach, expect, test, vi } from 'vitest';
import { withPicture } from '../../extension/entries/picture-store.ts';
import type { Picture } from '../../glossary/picture.ts';
import type { StoredEntry } from '../../glossary/store.ts';

const ENTRY: StoredEntry = {
  entry: 0,
  id: 'wrist',
  term: 'wrist',
  kind: 'body-part',
  also: [],
  short: 'The joint between the forearm and the hand.',
  see: [],
  difficulty: 0,
  reviewed: false,
};
const HAND: Picture = { title: 'the hand', viewBox: '0 0 280 100', drawn: [], regions: { 'hand-wrist': 'wrist' } };

/** Answers what the extension asks of its own files, and tells which they were. */
function serve(answer: () => Promise<Response>) {
  const fetching = vi.fn<(address: string) => Promise<Response>>(answer);
  vi.stubGlobal('fetch', fetching);
  return () => fetching.mock.calls.map(([address]) => address.replace(/^.*\/(?=pictures)/, ''));
}

afterEach(() => vi.unstubAllGlobals());

test('an entry without a region stays as it is, and nothing is read', async () => {
  const asked = serve(async () => Response.json(HAND));
  expect(await withPicture(ENTRY)).toBe(ENTRY);
  expect(asked()).toEqual([]);
});

test('an entry gets the drawing of its region, which is read again only after it failed', async () => {
  const entry = { ...ENTRY, where: 'hand-wrist' };
  const failed = serve(() => Promise.reject(new Error('gone')));
  expect(await withPicture(entry)).toBe(entry);
  expect(failed()).toEqual(['pictures/hand.json']);

  const asked = serve(async () => Response.json(HAND));
  expect(await withPicture(entry)).toEqual({ ...entry, picture: HAND });
  expect(await withPicture(entry)).toEqual({ ...entry, picture: HAND });
  expect(asked()).toEqual(['pictures/hand.json']);
});
