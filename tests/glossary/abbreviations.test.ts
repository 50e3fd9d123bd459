import { describe, expect, test } from 'vitest';
import { findDefinitions } from '../../glossary/abbreviations.ts';
import { entryOf, finderOf } from './small-glossary.ts';

test.each([
  ['long (SHORT)', 'stereotactic body radiotherapy (SBRT)', ['SBRT', 'stereotactic body radiotherapy']],
  ['SHORT (long)', 'SBRT (stereotactic body radiotherapy)', ['SBRT', 'stereotactic body radiotherapy']],
  ['in square brackets', 'overall survival [OS]', ['OS', 'overall survival']],
  ['letters inside words', 'electrocardiogram (ECG)', ['ECG', 'electrocardiogram']],
  ['small letters too', 'messenger ribonucleic acid (mRNA)', ['mRNA', 'messenger ribonucleic acid']],
  ['only as much as belongs', 'We gave a stereotactic boost (SB)', ['SB', 'stereotactic boost']],
  ['something after it in the brackets', 'overall survival (OS; in months)', ['OS', 'overall survival']],
  ['over a line end', 'progression-free\nsurvival (PFS)', ['PFS', 'progression-free survival']],
])('finds %s', (_, text, [short, long]) => {
  const [found] = findDefinitions(text);
  expect(found).toMatchObject({ short, long });
  expect(text.slice(found!.at, found!.at + short!.length)).toBe(short);
});

test.each([
  ['a remark', 'the scan (see below) was clear'],
  ['a number', 'twelve patients (12)'],
  ['a year', 'this was reported by Smith (2003)'],
  ['a short form whose letters are not there', 'body mass index (XYZ)'],
  ['letters of another sentence', 'Overall it went well. Survival was long (OS)'],
  ['the same again', 'a CT (CT)'],
  ['a word without a capital', 'a small effect (se)'],
  ['a word with the capital of a sentence', 'a hearty rate (Heart)'],
  ['a long form that says more', 'CT (the computed tomography of today)'],
  ['brackets that never close', 'overall survival (OS'],
])('leaves %s', (_, text) => {
  expect(findDefinitions(text)).toEqual([]);
});

describe('short forms that a page defines', () => {
  const entries = [
    entryOf({ term: 'stereotactic radiosurgery' }),
    entryOf({ term: 'magnetic resonance imaging' }),
    entryOf({ term: 'survival' }),
    entryOf({ id: 'srs-scoliosis', term: 'SRS', kind: 'abbreviation', cues: ['curve'] }),
    entryOf({ term: 'curve' }),
    entryOf({ term: 'objective', cues: ['note'] }),
  ];

  test('get the meaning of their long form from then on, before any other meaning', () => {
    const { find, store } = finderOf(entries);
    find('We used stereotactic radiosurgery (SRS) here.');
    const [curve, match] = find('The curve got SRS. srs was not.');
    expect(store[curve!.entries[0]!]?.id).toBe('curve');
    expect(match).toMatchObject({ long: 'stereotactic radiosurgery', start: 14, end: 17 });
    expect(match!.entries.map((entry) => store[entry]!.id)).toEqual(['stereotactic-radiosurgery']);
  });

  test('are marked where they are defined if the glossary has something to add', () => {
    expect(finderOf(entries).marked('magnetic resonance imaging (MRI)')).toEqual(['magnetic resonance imaging', 'MRI']);
    expect(finderOf(entries).marked('overall survival (OS)')).toEqual(['survival']);
  });

  test('show the long form alone where the glossary does not know it', () => {
    const { find } = finderOf(entries);
    expect(find('overall survival (OS). The OS was long.').at(-1)).toEqual({
      start: 27,
      end: 29,
      entries: [],
      long: 'overall survival',
      tentative: true,
    });
  });

  test('that have nothing to do with medicine are left alone, even where the glossary has a meaning for the letters', () => {
    const { marked } = finderOf(entries);
    expect(marked('Small Rocket Society (SRS). The SRS met. Its curve: SRS')).toEqual(['curve']);
    expect(marked('service level objective (SLO). The SLO was met.')).not.toContain('SLO');
  });

  test('have a plural', () => {
    expect(finderOf(entries).marked('One survival curve (SC). Two SCs')).toEqual(['survival', 'curve', 'SCs']);
  });

  test('are forgotten with the page', () => {
    const { find, findAfresh } = finderOf(entries);
    find('stereotactic radiosurgery (SRS)');
    expect(find('an SRS')).toHaveLength(1);
    expect(findAfresh('an SRS')[0]?.long).toBeUndefined();
  });
});
