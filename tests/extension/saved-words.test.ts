import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordOfEntry } from '../../components/saving.ts';
import { checkSaveRequest } from '../../extension/messages.ts';
import { saveWord } from '../../extension/saved/answer-saving.ts';
import { gradings } from '../../extension/saved/learning.ts';
import { MAX_PAGE_CHARS, MAX_SAVED_WORDS, type SavedWord, type WordToSave } from '../../extension/saved/saved-word.ts';
import {
  changeSavedWords,
  deleteUnreadable,
  openSavedWords,
  readSavedWords,
  watchSavedWords,
} from '../../extension/saved/saved-words.ts';
import { readPolicy } from '../../extension/settings/policy.ts';
import { changeSettings, DEFAULT_SETTINGS } from '../../extension/settings/settings.ts';
import { type OwnPack, readOwnPack } from '../../glossary/own-pack/own-pack.ts';
import { compileOwnPack } from '../../glossary/own-pack/own-pack-compile.ts';
import { packFileName } from '../../glossary/own-pack/own-pack-file.ts';

const NOON = Date.UTC(2026, 10, 21, 12);
const BIOPSY: WordToSave = { id: 'biopsy', source: 'entry', shown: { term: 'biopsy', short: 'A piece of tissue.' } };
const SEPSIS: WordToSave = { id: 'sepsis', source: 'entry', shown: { term: 'sepsis', short: 'A strong reaction.' } };
const saved = (word: WordToSave): SavedWord => ({ ...word, note: '', page: '', savedAt: NOON, learned: null });
const LEARNED = gradings(null, NOON).good;
const HERE = { incognito: false, title: 'My report' };
const stored = async () => (await fakeBrowser.storage.local.get()) as Record<string, unknown>;
const words = async () => (await readSavedWords()).words;

beforeEach(() => fakeBrowser.reset());

describe('opening what was stored', () => {
  const sound = saved(BIOPSY);
  test.each<[what: string, stored: unknown, words: readonly SavedWord[], isDamaged: boolean]>([
    ['nothing', null, [], false],
    ['a list', { version: 2, words: [sound] }, [sound], false],
    [
      'a list with what was learned',
      { version: 3, words: [{ ...sound, learned: LEARNED }] },
      [{ ...sound, learned: LEARNED }],
      false,
    ],
    ['a text', 'biopsy', [], true],
    ['no list', { version: 2, words: 7 }, [], true],
    ['a list of a version before the first', { version: 0, words: [sound] }, [], true],
    ['a list of a later version', { version: 99, words: [sound] }, [], true],
    ['one damaged word', { version: 2, words: [{ ...sound, id: 7 }, sound] }, [sound], true],
    [
      'a word whose learning is damaged: it begins anew',
      { version: 3, words: [{ ...sound, note: 'mine', learned: { ...LEARNED, stability: 0 } }] },
      [{ ...sound, note: 'mine' }],
      true,
    ],
    ['the same word twice', { version: 2, words: [sound, { ...sound, note: 'mine' }] }, [sound], true],
    [
      'a list of version 1, which knew no learning',
      { version: 1, words: [{ ...sound, learned: undefined }, 'torn'] },
      [sound],
      true,
    ],
  ])('%s', (_, value, expected, isDamaged) => expect(openSavedWords(value)).toEqual({ words: expected, isDamaged }));
});

test('what version 1 stored is kept, and stored anew by the next change', async () => {
  const { learned, ...old } = saved(BIOPSY);
  await fakeBrowser.storage.local.set({ savedWords: { version: 1, words: [old] } });
  expect(await readSavedWords()).toEqual({ words: [saved(BIOPSY)], unreadable: [] });
  await saveWord(SEPSIS, HERE, NOON);
  expect((await stored()).savedWords).toEqual({ version: 3, words: [saved(BIOPSY), saved(SEPSIS)] });
});

describe('saving a word', () => {
  test('what the card showed is kept, once', async () => {
    expect(await saveWord(BIOPSY, HERE, NOON)).toBe('saved');
    expect(await saveWord(BIOPSY, HERE, NOON + 1)).toBe('saved');
    expect(await words()).toEqual([saved(BIOPSY)]);
  });

  test('the title of the page is kept only if the reader wants it', async () => {
    await changeSettings(() => ({ ...DEFAULT_SETTINGS, tagPages: true }), false);
    await saveWord(BIOPSY, HERE, NOON);
    expect(await words()).toEqual([{ ...saved(BIOPSY), page: 'My report' }]);
  });

  test('a title longer than any is cut', async () => {
    await changeSettings(() => ({ ...DEFAULT_SETTINGS, tagPages: true }), false);
    await saveWord(BIOPSY, { ...HERE, title: 'x'.repeat(10_000) }, NOON);
    expect(await words()).toEqual([{ ...saved(BIOPSY), page: 'x'.repeat(MAX_PAGE_CHARS) }]);
  });

  test('in a private window nothing is stored', async () => {
    expect(await saveWord(BIOPSY, { ...HERE, incognito: true }, NOON)).toBe('private');
    expect(await stored()).toEqual({});
  });

  test('several at once are all kept', async () => {
    await Promise.all([saveWord(BIOPSY, HERE, NOON), saveWord(SEPSIS, HERE, NOON)]);
    expect(await words()).toEqual([saved(BIOPSY), saved(SEPSIS)]);
  });

  test('a full list takes no more, and says so', async () => {
    const many = Array.from({ length: MAX_SAVED_WORDS }, (_, at) => saved({ ...BIOPSY, id: `biopsy-${at}` }));
    await changeSavedWords(() => many);
    expect(await saveWord(SEPSIS, HERE, NOON)).toBe('full');
    expect(await words()).toHaveLength(MAX_SAVED_WORDS);
  });

  test.each([
    ['full', new Error('QUOTA_BYTES quota exceeded')],
    ['full', new DOMException('The disk is full', 'QuotaExceededError')],
    ['failed', new Error('An unexpected error occurred')],
  ])('where the browser cannot store it, it is %s and nothing is lost', async (state, error) => {
    await saveWord(BIOPSY, HERE, NOON);
    const before = await stored();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(error);
    expect(await saveWord(SEPSIS, HERE, NOON)).toBe(state);
    set.mockRestore();
    expect(await stored()).toEqual(before);
    expect(await saveWord(SEPSIS, HERE, NOON)).toBe('saved');
  });
});

describe('a damaged store', () => {
  const damaged = { version: 2, words: [saved(BIOPSY), { id: 'half a w' }] };
  beforeEach(() => fakeBrowser.storage.local.set({ savedWords: damaged }));

  test('is told, and left as it is while nothing changes', async () => {
    expect(await readSavedWords()).toEqual({ words: [saved(BIOPSY)], unreadable: [damaged] });
    expect(await stored()).toEqual({ savedWords: damaged });
  });

  test('is kept aside by the first change, once', async () => {
    await saveWord(SEPSIS, HERE, NOON);
    await saveWord({ ...SEPSIS, id: 'septic-shock' }, HERE, NOON);
    expect((await readSavedWords()).unreadable).toEqual([damaged]);
    expect((await words()).map(({ id }) => id)).toEqual(['biopsy', 'sepsis', 'septic-shock']);
  });

  test('stays whole when there is no room to keep it aside', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await saveWord(SEPSIS, HERE, NOON)).toBe('full');
    set.mockRestore();
    expect(await stored()).toEqual({ savedWords: damaged });
  });

  test('goes only when the reader says so, and the sound words stay', async () => {
    await deleteUnreadable();
    expect(await readSavedWords()).toEqual({ words: [saved(BIOPSY)], unreadable: [] });
  });

  test('that is damaged again is kept beside the first', async () => {
    await saveWord(SEPSIS, HERE, NOON);
    await fakeBrowser.storage.local.set({ savedWords: 'torn' });
    await saveWord(SEPSIS, HERE, NOON);
    expect((await readSavedWords()).unreadable).toEqual([damaged, 'torn']);
  });

  test('is kept beside what was put aside before, also where that is damaged too', async () => {
    await fakeBrowser.storage.local.set({ savedWordsAside: 'torn' });
    expect((await readSavedWords()).unreadable).toEqual(['torn', damaged]);
  });
});

test('the longest word of a word list with the longest name can be saved', async () => {
  const long = (chars: number) => 'x'.repeat(chars);
  const csv = `term,meaning,say,stands for\n${[long(100), long(600), long(200), long(200)].join()}`;
  const { store } = compileOwnPack(readOwnPack(csv, 'csv') as OwnPack);
  await fakeBrowser.storage.managed.set({ packs: [{ name: long(9000), words: [] }] });
  for (const pack of [packFileName(`${long(255)}.csv`)!.name, (await readPolicy())!.packs[0]!.name]) {
    const word = wordOfEntry({ ...store[0]!, id: 'pack-1000-19999', pack });
    expect(checkSaveRequest({ word })).toEqual({ word });
  }
});

test('whoever watches hears of changes until the signal', async () => {
  const controller = new AbortController();
  const heard = vi.fn();
  watchSavedWords(heard, controller.signal);
  await saveWord(BIOPSY, HERE, NOON);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  controller.abort();
  heard.mockClear();
  await saveWord(SEPSIS, HERE, NOON);
  expect(heard).not.toHaveBeenCalled();
});

describe('what arrives as a word to save', () => {
  test.each<[what: string, data: unknown, isTaken: boolean]>([
    ['a word', { word: BIOPSY }, true],
    ['a word of a tab', { word: BIOPSY, tab: 7 }, true],
    ['no word', {}, false],
    ['a word without a name', { word: { ...BIOPSY, shown: { ...BIOPSY.shown, term: '' } } }, false],
    ['a whole page as its meaning', { word: { ...BIOPSY, shown: { term: 'x', short: 'x'.repeat(1_001) } } }, false],
    ['another source', { word: { ...BIOPSY, source: 'page' } }, false],
  ])('%s', (_, data, isTaken) => expect(checkSaveRequest(data) !== undefined).toBe(isTaken));
});
