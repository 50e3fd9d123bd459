import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../glossary/compile.ts';
import { difficultyOf } from '../../glossary/difficulty.ts';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { compile, entryOf, finderOf, zipf } from './small-glossary.ts';

describe('the store', () => {
  const { store } = compile([
    entryOf({ id: 'tumor', term: 'tumor', see: ['cancer'], cues: ['scan'] }),
    entryOf({ id: 'cancer', term: 'cancer', standsFor: 'a word', where: 'spine' }),
  ]);

  test('is sorted by id and numbered', () => {
    expect(store.map(({ id, entry }) => [id, entry])).toEqual([
      ['cancer', 0],
      ['tumor', 1],
    ]);
  });

  test('names related entries, and leaves out what only matching needs', () => {
    expect(store[1]!.see).toEqual([{ entry: 0, term: 'cancer' }]);
    expect(store[1]).not.toHaveProperty('cues');
    expect(store[0]).toMatchObject({ standsFor: 'a word', where: 'spine' });
  });
});

test.each([
  ['a form without a letter', [entryOf({ id: 'x', term: '—' })], /x: "—" has no letter or digit/],
  ['a form that would be another word', [entryOf({ term: 'I²' })], /"I²" has a raised digit/],
  ['a form that no text holds', [entryOf({ term: 'a = b' })], /"a = b" has " = " between two words/],
  [
    'a form in two entries without cues',
    [entryOf({ id: 'a', term: 'disc' }), entryOf({ id: 'b', term: 'disk', also: ['disc'] })],
    /a, b: each claims "disc", so each needs cues/,
  ],
  [
    'a form in two entries when only one has cues',
    [entryOf({ id: 'a', term: 'disc', cues: ['spine'] }), entryOf({ id: 'b', term: 'disc' })],
    /a, b: each claims/,
  ],
  ['a see that leads nowhere', [entryOf({ id: 'a', term: 'a', see: ['z'] })], /a: see "z" leads to no entry/],
  ['an id used twice', [entryOf({ id: 'a', term: 'a' }), entryOf({ id: 'a', term: 'b' })], /a: this id is used twice/],
  [
    'a cue that is a whole sentence',
    [entryOf({ term: 'a', cues: ['one two three four five six seven eight nine'] })],
    /has over 8 words/,
  ],
  ['a short form that is too long', [entryOf({ term: `A1${'B'.repeat(40)}` })], /too long for a short form/],
])('refuses %s', (_, entries, problem) => {
  expect(() => compile(entries)).toThrow(problem);
});

test('lists every problem at once', () => {
  expect(() => compile([entryOf({ id: 'a', term: '…', see: ['z'] })])).toThrow(/a: see "z".*\n.*a: "…" has no letter/s);
});

test('a name that is written goes before the same made from another', () => {
  const { meant } = finderOf([entryOf({ id: 'one', term: 'metastasis' }), entryOf({ id: 'many', term: 'metastases' })]);
  expect(meant('metastasis, metastases')).toEqual([
    ['metastasis', 'one'],
    ['metastases', 'many'],
  ]);
});

test('with cues, the same made from another shares it', () => {
  const { meant } = finderOf([
    entryOf({ id: 'one', term: 'metastasis', cues: ['spine'] }),
    entryOf({ id: 'many', term: 'metastases', cues: ['eye'] }),
  ]);
  expect(meant('metastases of the spine')).toEqual([['metastases', 'one']]);
});

test('of a name that two claim, what is made of it is not told as well', () => {
  const twins = [entryOf({ id: 'a', term: 'disc' }), entryOf({ id: 'b', term: 'disc' })];
  expect(() => compile(twins)).toThrow(/^.+\n.+"disc".+$/);
});

test('a cue and its plural are one', () => {
  const far = `disc ${'word '.repeat(18)}`;
  const because = (cues: readonly string[], text: string) =>
    finderOf([entryOf({ term: 'disc', cues })]).find(far + text)[0]?.because;
  expect(because(['eye', 'spine'], 'eye, spine')).toBe('eye');
  expect(because(['eye', 'eyes'], 'eye, eyes')).toBeUndefined();
});

describe('a family of cues', () => {
  const families = new Map([['(counts)', ['PLT', 'RDW', 'red cell']]]);
  /** The meanings that words near it speak for. */
  const meant = (name: string, text: string, cues: readonly string[]) => {
    const { find, store } = finderOf(
      [
        entryOf({ term: 'ALL', cues }),
        entryOf({ term: 'PLT', cues: ['(counts)'] }),
        entryOf({ id: 'other', term: 'ALL', cues: ['eye', 'lens'] }),
      ],
      families,
    );
    const match = find(text).find(({ start, because }) => because !== undefined && text.startsWith(name, start));
    return match?.entries.map((entry) => store[entry]!.id);
  };
  const far = 'word '.repeat(18);

  test.each<[what: string, text: string, meant: readonly string[] | undefined]>([
    ['one of its words is enough', 'ALL 12, PLT 30', ['all']],
    ['of a name of two words both must stand there', 'ALL, red pen', undefined],
    ['a plural of one', 'ALL, red cells', ['all']],
    ['none of them', 'ALL 12, MPV 30', undefined],
    ['in capitals two different ones', 'ALL PLT RDW PLT', ['all']],
    ['in capitals the same again', 'ALL PLT PLT PLT', undefined],
    ['however many, they are one cue', `ALL ${far} PLT RDW`, undefined],
    ['one and another cue', `ALL ${far} PLT marrow`, ['all']],
    ['they outweigh no two other ones', 'eye lens ALL PLT RDW red cell', ['other', 'all']],
  ])('%s', (_, text, expected) => expect(meant('ALL', text, ['(counts)', 'marrow'])).toEqual(expected));

  test.each<[what: string, text: string, meant: readonly string[] | undefined]>([
    ['no word of it speaks for itself', 'PLT and PLT', undefined],
    ['but for another', 'PLT and RDW', ['plt']],
  ])('%s', (_, text, expected) => expect(meant('PLT', text, ['(counts)'])).toEqual(expected));

  test('words in brackets that name none are words', () => {
    expect(meant('ALL', 'ALL of the bone', ['(bone)'])).toEqual(['all']);
  });
});

test('a word is not taken for everyday English for the hyphen that it may have', () => {
  const common = (word: string) => ({ post: 5, operative: 5 })[word] ?? 0;
  const { packed } = compileGlossary([entryOf({ term: 'postoperative' })], common);
  const [match] = createFinder(openPacked(packed)).find('a post-operative pan');
  expect(match).toMatchObject({ start: 2, end: 16 });
  expect(match).not.toHaveProperty('everyday');
});

test('two meanings with cues share a form', () => {
  const { meant } = finderOf([
    entryOf({ id: 'a', term: 'disc', cues: ['spine'] }),
    entryOf({ id: 'b', term: 'disc', cues: ['eye'] }),
  ]);
  expect(meant('disc of the eye')).toEqual([['disc', 'b']]);
});

test.each([
  ['marked when it is hard', 'computed tomography', ['computed tomography']],
  ['left alone when everyone knows it', 'by mouth', []],
  ['marked when one of its words is rather rare', 'fit tissue', ['fit tissue']],
  ['left alone when all of them are met often', 'fit pan', []],
])('what a short form stands for is %s', (_, standsFor, marked) => {
  expect(finderOf([entryOf({ term: 'QQ', kind: 'abbreviation', standsFor })]).marked(standsFor)).toEqual(marked);
});

test('the plural of what a short form stands for is no harder than that', () => {
  const { marked } = finderOf([
    entryOf({ term: 'QQ', kind: 'abbreviation', standsFor: 'fit pan' }),
    entryOf({ term: 'RR', kind: 'abbreviation', standsFor: 'nil per os' }),
  ]);
  expect(marked('fit pans, nil per os')).toEqual(['nil per os']);
});

test('an empty glossary finds nothing', () => {
  expect(createFinder(openPacked(compile([]).packed)).find('any text')).toEqual([]);
});

describe('the packed block', () => {
  const { packed } = compile([entryOf({ term: 'biopsy' })]);

  test('opens at any place of a larger buffer', () => {
    for (const shift of [1, 2, 3, 4]) {
      const moved = new Uint8Array(packed.length + shift);
      moved.set(packed, shift);
      expect(createFinder(openPacked(moved.subarray(shift))).find('a biopsy')).toHaveLength(1);
    }
  });

  test.each([
    ['nothing', new Uint8Array(0), /not a packed glossary/],
    ['something else', new Uint8Array(1000), /not a packed glossary/],
    ['half of it', packed.slice(0, packed.length / 2), /cut short/],
    ['another version', packed.map((byte, i) => (i === 4 ? 99 : byte)), /version 99/],
  ])('refuses %s', (_, bytes, problem) => {
    expect(() => openPacked(bytes)).toThrow(problem);
  });

  test('knows how hard an entry is', () => {
    const finder = createFinder(openPacked(compile([entryOf({ term: 'blood' }), entryOf({ term: 'xyzzy' })]).packed));
    expect(finder.difficultyOf(0)).toBeLessThan(0.1);
    expect(finder.difficultyOf(1)).toBe(1);
  });
});

describe('difficulty', () => {
  test.each([
    ['a rare word is hard', 'metastasis', 1],
    ['a common word is not', 'mouth', 0.125],
    ['a word that everyone knows is not, however rare', 'covid', 0],
    ['nor in capitals', 'COVID-19', 0],
    ['nor are several of it', 'allergies', 0],
    ['a bare number adds nothing', 'lead 2', 0.075],
    ['the rarest word of a phrase counts', 'loss of blood', 1],
    ['a phrase is a little harder than its rarest word', 'blood pan', 0.425],
    ['no phrase is hidden for its words', 'blood lead', 0.2],
    ['a short form is hard even where its letters are a word', 'ALL', 0.5],
  ])('%s', (_, term, difficulty) => {
    expect(difficultyOf(term, zipf)).toBeCloseTo(difficulty);
  });

  test('is the same in US and UK spelling', () => {
    const known = (word: string) => (word === 'tumor' ? 4 : 0);
    expect(difficultyOf('tumour', known)).toBe(difficultyOf('tumor', known));
  });
});
