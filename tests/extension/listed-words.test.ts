import { describe, expect, test } from 'vitest';
import { findWords, listWords } from '../../extension/saved/listed-words.ts';
import { listed, word } from './word-samples.ts';

describe('the list', () => {
  const entries = [
    {
      entry: 0,
      id: 'biopsy',
      term: 'biopsy',
      short: 'New words.',
      kind: 'procedure',
      also: [],
      see: [],
      difficulty: 1,
      reviewed: true,
    },
  ] as const;

  test.each([
    ['an entry has the meaning of today', word('biopsy'), 'entry', 'New words.'],
    ['an entry that is gone keeps what was saved', word('lost'), 'gone', 'What lost is.'],
    ['a guess stays a guess', word('biopsy', { source: 'guess' }), 'guess', 'What biopsy is.'],
  ])('%s', (_, saved, standing, short) => {
    expect(listWords([saved], entries)).toMatchObject([{ standing, shown: { short } }]);
  });

  test('an entry is said and stands for what it does today', () => {
    const [entry] = entries;
    const saved = word('biopsy', { shown: { term: 'biopsy', short: 'Old.', say: 'OLD', standsFor: 'old words' } });
    const shownBy = (today: object) => listWords([saved], [{ ...entry, ...today }])[0]?.shown;
    expect(shownBy({})).toEqual({ term: 'biopsy', short: 'New words.' });
    const more = { say: 'BY-op-see', standsFor: 'new words' };
    expect(shownBy(more)).toEqual({ term: 'biopsy', short: 'New words.', ...more });
  });

  test('nothing is called gone while the glossary is not there yet', () => {
    expect(listWords([word('lost')], [])).toMatchObject([{ standing: 'entry' }]);
  });

  test.each([
    ['', ['oedème', 'biopsy']],
    ['OEDEME', ['oedème']],
    ['ask what', ['biopsy']],
    ['portal', ['biopsy']],
    ['absent', []],
  ])('“%s” finds %j', (query, found) => {
    const words = listed(word('oedème'), word('biopsy', { note: 'Ask Ann', page: 'Portal' }));
    expect(findWords(words, query).map(({ id }) => id)).toEqual(found);
  });

  test('what a search found stays while its note is written', () => {
    const words = listed(word('biopsy', { note: 'W' }), word('sepsis'));
    expect(findWords(words, 'ann', new Set(['biopsy'])).map(({ id }) => id)).toEqual(['biopsy']);
  });
});
