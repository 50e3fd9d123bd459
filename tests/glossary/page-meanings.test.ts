import { describe, expect, test } from 'vitest';
import { createFinder, type Finder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { CUES_ON_PAGE } from '../../glossary/meaning/page-meanings.ts';
import { compile, entryOf } from './small-glossary.ts';

const ENZYME = ['kinase', 'catalyze', 'enzyme', 'ligand', 'reaction rate'];
const TISSUE = ['graft', 'implant', 'ablation', 'scar', 'fibrosis'];
const { packed, store } = compile([
  entryOf({ id: 'of-enzyme', term: 'substrate', cues: ENZYME }),
  entryOf({ id: 'of-tissue', term: 'substrate', cues: TISSUE }),
  entryOf({ id: 'level-of-cell', term: 'substrate level', cues: ['glycolysis'] }),
  entryOf({ id: 'level-of-soil', term: 'substrate level', cues: ['compost'] }),
  entryOf({ term: 'level fracture' }),
  entryOf({ term: 'lead', cues: ENZYME }),
  entryOf({ term: 'cures', plain: ['cures'], cues: ENZYME }),
  entryOf({ id: 'kx-of-enzyme', term: 'KX', kind: 'abbreviation', cues: ENZYME }),
  entryOf({ id: 'kx-of-tissue', term: 'KX', kind: 'abbreviation', cues: TISSUE }),
  entryOf({ id: 'ky-of-enzyme', term: 'K/Y', kind: 'abbreviation', cues: ENZYME }),
  entryOf({ id: 'ky-of-tissue', term: 'K/Y', kind: 'abbreviation', cues: TISSUE }),
  entryOf({ id: 'of-germ', term: 'AIDS', kind: 'abbreviation', cues: ENZYME }),
  entryOf({ id: 'of-eye', term: 'III', kind: 'abbreviation', cues: ENZYME }),
  entryOf({ id: 'of-jaw', term: 'BY', kind: 'abbreviation', cues: ENZYME }),
  entryOf({ term: 'tissue', cues: ENZYME }),
  entryOf({ term: 'pan', cues: ENZYME }),
  entryOf({ term: 'BYM', kind: 'abbreviation', standsFor: 'by mouth', cues: ENZYME }),
  entryOf({ term: 'myeloma' }),
  entryOf({ term: 'lymphoma' }),
]);
const opened = openPacked(packed);

const FAR = 'word '.repeat(28);
const MEDICAL = 'A myeloma and a lymphoma.';
const cues = (all: readonly string[], count = CUES_ON_PAGE) => `${FAR}${all.slice(0, count).join(', ')}. ${FAR}`;

/** What is shown of each block once all have been read: the words, and what they mean. */
function shown(blocks: readonly string[], finder: Finder = createFinder(opened)) {
  const found = blocks.map((block) => [block, finder.find(block)] as const);
  return found.flatMap(([block, matches]) =>
    matches
      .filter((match) => match.byPage && finder.isShown(match))
      .map(({ start, end, entries }) => [block.slice(start, end), ...entries.map((entry) => store[entry]!.id)]),
  );
}

describe('where nothing near a word decides', () => {
  test.each([
    ['the page does, by what comes before', [MEDICAL, cues(ENZYME), 'The substrate.'], [['substrate', 'of-enzyme']]],
    ['and by what comes after', ['The substrates.', cues(TISSUE), MEDICAL], [['substrates', 'of-tissue']]],
    ['with a cue fewer nothing is meant', [MEDICAL, cues(ENZYME, CUES_ON_PAGE - 1), 'The substrate.'], []],
    ['the same cue again is no other', [MEDICAL, cues(ENZYME, 3), cues(ENZYME, 3), 'The substrate.'], []],
    [
      'the meaning with more cues comes first',
      [MEDICAL, cues(ENZYME, 4), cues(TISSUE, 5), 'The substrate.'],
      [['substrate', 'of-tissue', 'of-enzyme']],
    ],
    [
      'where as many speak for two, nothing is meant',
      [MEDICAL, cues(ENZYME, 5), cues(TISSUE, 5), 'The substrate.'],
      [],
    ],
    ['not on a page about something else', [cues(ENZYME), FAR.repeat(20), 'The substrate.'], []],
    ['no everyday word', [MEDICAL, cues(ENZYME), 'They lead.'], []],
    ['also where it is hard enough to be shown', [MEDICAL, cues(ENZYME), 'A pan.'], []],
    ['no long form that everyone understands', [MEDICAL, cues(ENZYME), 'Taken by mouth.'], []],
    ['no name that everyone understands', [MEDICAL, cues(ENZYME), 'It cures.'], []],
    ['no short form of two letters', [MEDICAL, cues(ENZYME), 'By KX.'], []],
    [
      'a short form that spells a word, by its capitals',
      [MEDICAL, cues(ENZYME), 'AIDS and aids.'],
      [['AIDS', 'of-germ']],
    ],
    ['not among other capitals', [MEDICAL, cues(ENZYME), 'BRING ALL THE AIDS HERE.'], []],
    ['no roman numeral', [MEDICAL, cues(ENZYME), 'Part III.'], []],
    ['not of two letters', [MEDICAL, cues(ENZYME), 'It stands BY.'], []],
    ['the longest of those that the page may decide', [MEDICAL, cues(ENZYME), 'A substrate level.'], []],
  ])('%s', (_, blocks, expected) => {
    expect(shown(blocks)).toEqual(expected);
  });

  test.each([
    ['further on', [MEDICAL, 'An enzyme, the substrate.', FAR, 'The substrate.'], ['of-enzyme']],
    ['further up', [MEDICAL, 'The substrate.', FAR, 'A graft, the substrate.'], ['of-tissue']],
    ['also where it has two letters', [MEDICAL, 'A graft, KX.', FAR, 'By KX.'], ['kx-of-tissue']],
    ['also where it is two words', [MEDICAL, 'A graft, K/Y.', FAR, 'By K/Y.'], ['ky-of-tissue']],
    [
      'what it means most often',
      [MEDICAL, 'An enzyme, KX.', FAR, 'A scar in a graft, KX.', FAR, 'The enzyme, KX.', FAR, 'By KX.'],
      ['kx-of-enzyme', 'kx-of-tissue'],
    ],
    [
      'a text that is read again says nothing more',
      [MEDICAL, 'An enzyme, KX.', FAR, 'A scar in a graft, KX.', FAR, 'An enzyme, KX.', FAR, 'By KX.'],
      ['kx-of-tissue', 'kx-of-enzyme'],
    ],
    [
      'nothing where it means two things as often',
      [MEDICAL, 'An enzyme, KX.', FAR, 'A scar, KX.', FAR, 'By KX.'],
      null,
    ],
    [
      'there what more of the page speaks for',
      [MEDICAL, 'An enzyme, KX.', FAR, 'A scar, KX.', FAR, 'By KX.', cues(TISSUE, 2)],
      ['kx-of-tissue', 'kx-of-enzyme'],
    ],
    ['not on a page about something else', [FAR.repeat(20), 'A graft, KX.', FAR, 'By KX.'], null],
    [
      'a short form that spells a word, by its capitals',
      [MEDICAL, 'An enzyme, AIDS.', FAR, 'AIDS, and aids.'],
      ['of-germ'],
    ],
    ['no short form of two letters that spells a word', [MEDICAL, 'An enzyme, BY.', FAR, 'It stands BY.'], null],
    ['no word that is met outside medicine', [MEDICAL, 'An enzyme, the tissue.', FAR, 'The tissue.'], null],
  ])('it means what it means where a cue stands near: %s', (_, blocks, ids) => {
    expect(shown(blocks).map(([, ...meanings]) => meanings)).toEqual(ids ? [ids] : []);
  });

  test('what it means elsewhere is told once, to whoever waits for it', () => {
    const finder = createFinder(opened);
    const read = (text: string) => {
      finder.find(FAR);
      const before = finder.contextVersion();
      const found = finder.find(text);
      return { found, isNews: finder.contextVersion() > before };
    };
    finder.find(MEDICAL);
    const [match] = read('By KX.').found;
    expect(read('An enzyme, KX.').isNews).toBe(true);
    const first = () => finder.isShown(match!) && store[match!.entries[0]!]!.id;
    expect(first()).toBe('kx-of-enzyme');
    expect(read('The enzyme, KX.').isNews).toBe(false);
    expect(read('A graft, KX.').isNews).toBe(true);
    expect(read('A graft, KX.').isNews).toBe(false);
    expect(read('The graft, KX.').isNews).toBe(true);
    expect(read('Grafts, a KX.').isNews).toBe(true);
    expect(first()).toBe('kx-of-tissue');
  });

  test('what it means elsewhere is told though its cue is no news, and to nobody before anyone waits', () => {
    const finder = createFinder(opened);
    finder.find(MEDICAL);
    finder.find('An enzyme.');
    const first = finder.contextVersion();
    finder.find(`An enzyme, KX. ${FAR}`);
    expect(finder.contextVersion()).toBe(first);
    const [match] = finder.find('By K/Y.');
    finder.find(FAR);
    finder.find(`An enzyme, K/Y. ${FAR}`);
    expect(finder.contextVersion()).toBeGreaterThan(first);
    expect([finder.isShown(match!), match!.entries]).toMatchObject([true, [expect.any(Number)]]);
    finder.find(`The scar, K/Y. ${FAR}`);
    expect([finder.isShown(match!), match!.entries]).toEqual([false, []]);
  });

  test('words that the page never decides wait for nothing', () => {
    const finder = createFinder(opened);
    finder.find(MEDICAL);
    expect(finder.find('They lead.')).toEqual([]);
  });

  test('a cue near it still decides', () => {
    const finder = createFinder(opened);
    finder.find(MEDICAL + cues(TISSUE));
    const [match] = finder.find('The enzyme and its substrate.');
    expect(match).toMatchObject({ because: 'enzyme' });
    expect(store[match!.entries[0]!]!.id).toBe('of-enzyme');
  });

  test('what was found before comes to mean something as the page is read, and whoever shows it can tell', () => {
    const finder = createFinder(opened);
    finder.find(MEDICAL);
    const [match] = finder.find('The substrate.');
    expect([finder.isShown(match!), match!.entries]).toEqual([false, []]);
    let version = finder.contextVersion();
    for (const [all, count, expected] of [
      [ENZYME, 5, ['of-enzyme']],
      [TISSUE, 4, ['of-enzyme', 'of-tissue']],
    ] as const) {
      finder.find(cues(all, count));
      expect(finder.contextVersion()).toBeGreaterThan(version);
      version = finder.contextVersion();
      expect(finder.isShown(match!)).toBe(true);
      expect(match!.entries.map((entry) => store[entry]!.id)).toEqual(expected);
    }
    finder.find(cues(TISSUE, 4));
    expect(finder.contextVersion()).toBe(version);
  });

  test('as long as the page is about something else, there is nothing new to show', () => {
    const finder = createFinder(opened);
    finder.find('The substrate.');
    const version = finder.contextVersion();
    finder.find(cues(ENZYME, 5));
    expect(finder.contextVersion()).toBe(version);
    finder.find(MEDICAL);
    expect(finder.contextVersion()).toBeGreaterThan(version);
  });

  test('a cue of no word that waits for one is no news', () => {
    const finder = createFinder(opened);
    finder.find(`${MEDICAL} The substrate.`);
    const version = finder.contextVersion();
    finder.find(`A compost heap. ${FAR}`);
    expect(finder.contextVersion()).toBe(version);
    finder.find(`Lots of fibrosis. ${FAR}`);
    expect(finder.contextVersion()).toBeGreaterThan(version);
  });

  test('it gives way to all that is decided where it stands', () => {
    const finder = createFinder(opened);
    finder.find(MEDICAL);
    const found = finder.find('A substrate level fracture.');
    expect(found.map(({ start, end, byPage }) => [start, end, byPage])).toEqual([
      [2, 11, true],
      [12, 26, undefined],
    ]);
  });
});
