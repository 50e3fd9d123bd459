import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordOfEntry } from '../../components/saving.ts';
import { addPack, readAllPackEntries } from '../../extension/entries/own-packs.ts';
import { gradings } from '../../extension/saved/learning.ts';
import { mergeWords } from '../../extension/saved/merge-words.ts';
import type { SavedWord } from '../../extension/saved/saved-word.ts';
import { openSavedWords } from '../../extension/saved/saved-words.ts';
import { wordsAsCsv } from '../../extension/saved/words-csv.ts';
import { readWordsFile } from '../../extension/saved/words-import.ts';
import { type OwnPack, readOwnPack } from '../../glossary/own-pack/own-pack.ts';
import { compileOwnPack } from '../../glossary/own-pack/own-pack-compile.ts';

const NOON = Date.UTC(2026, 10, 21, 12);

beforeEach(() => fakeBrowser.reset());

/** The words of a word list, as their cards save them in a profile that has that list alone. */
async function inOwnProfile(rows: string): Promise<readonly SavedWord[]> {
  await fakeBrowser.storage.local.clear();
  const list = readOwnPack(`term,meaning,stands for,cues\n${rows}`, 'csv') as OwnPack;
  await addPack({ name: 'clinic', sites: [] }, compileOwnPack(list));
  const entries = await readAllPackEntries();
  return entries.map((entry) => ({ ...wordOfEntry(entry), note: '', page: '', savedAt: NOON, learned: null }));
}

/** Words on their way from one profile to another, which has the words `here` in its lists. */
function brought(words: readonly SavedWord[], here: readonly SavedWord[]): readonly SavedWord[] {
  const csv = wordsAsCsv(words.map((word) => ({ ...word, standing: word.source })));
  const nothing = () => undefined;
  const isOfPack = (id: string, short: string) => here.some((word) => word.id === id && word.shown.short === short);
  const no = () => false;
  const options = { now: NOON, isEntry: no, isOfPack, guessOf: nothing, isCode: no, isSaved: no };
  const file = readWordsFile(new TextEncoder().encode(csv), options);
  return file.kind === 'read' ? file.words : [];
}

/** As versions 1 and 2 saved it: by its place in the list. */
const byPlace = (word: SavedWord): SavedWord => ({ ...word, id: 'pack:clinic:pack-1-0' });

test('a word of another list of that name is a word that was brought, and keeps its note and its learning', async () => {
  const here = await inOwnProfile('blood log,A book of numbers.');
  const [round] = await inOwnProfile('ward round,The visit.');
  const theirs = [{ ...round!, note: 'ask Ann', learned: gradings(null, NOON).good }];
  const own = theirs.map((word) => ({ ...word, id: `own:${word.id}`, source: 'own' }));
  expect(mergeWords(here, brought(theirs, here))).toEqual({ words: [...here, ...own], added: 1, known: 0 });
});

test('a word that was brought before its list is the word of that list once it is brought again, as long as both say the same', async () => {
  const [round] = await inOwnProfile('ward round,The visit.');
  const learned = gradings(null, NOON).good;
  const theirs = [{ ...round!, note: 'ask Ann' }];
  const before = brought(theirs, []).map((word) => ({ ...word, note: 'ask Bob', learned }));
  expect(before).toMatchObject([{ source: 'own' }]);
  expect(mergeWords(before, brought(theirs, [round!]))).toEqual({
    words: [{ ...round!, note: 'ask Bob', learned }],
    added: 0,
    known: 1,
  });

  const otherwise = before.map((word) => ({ ...word, shown: { ...word.shown, short: 'A walk.' } }));
  expect(mergeWords(otherwise, theirs).words).toEqual([...otherwise, ...theirs]);
  expect(mergeWords([...before, round!], theirs).words).toEqual([...before, ...theirs]);
});

test('the same word at another place of the list is the same word', async () => {
  const here = await inOwnProfile('ward round,The visit.');
  const [, round] = await inOwnProfile('blood log,A book.\nward round,The visit.');
  expect(mergeWords(here, brought([{ ...round!, note: 'ask Ann' }], here))).toMatchObject({
    words: [{ note: 'ask Ann' }],
    known: 1,
  });
});

test('short forms with several meanings in one list are saved one by one', async () => {
  const words = await inOwnProfile('CB,One.,chair bed,bed\nCB,Other.,cold bath,water');
  expect(new Set(words.map(({ id }) => id)).size).toBe(2);
});

test('what was saved and exported by its place is known again by its name', async () => {
  const words = await inOwnProfile('ward round,The visit.');
  const old = words.map(byPlace);
  expect(openSavedWords({ version: 2, words: old })).toEqual({ words, isDamaged: false });
  expect(brought(old, words)).toEqual(words);
});

test('what was saved from two places of a list, as of one that was added again, is one word with the note and learning of both', async () => {
  const [bay, round] = await inOwnProfile('bay,A room.\nward round,The visit.');
  const learned = gradings(null, NOON).good;
  const words = [
    { ...round!, id: 'pack:clinic:pack-1-1', note: 'ask Ann' },
    { ...bay!, id: 'pack:clinic:pack-1-0' },
    { ...round!, id: 'pack:clinic:pack-3-0', note: 'ask Bob', learned },
  ];
  expect(openSavedWords({ version: 2, words })).toEqual({
    words: [{ ...round!, note: 'ask Ann', learned }, bay],
    isDamaged: false,
  });
  expect(openSavedWords({ version: 2, words: [...words, { ...words[1]!, savedAt: 'torn' }] }).isDamaged).toBe(true);
});
