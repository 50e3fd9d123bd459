import { describe, expect, test } from 'vitest';
import { entryOf, finderOf } from './small-glossary.ts';

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

  test('mean another thing from where the page defines them as that, if the glossary knows it', () => {
    const { find } = finderOf([...entries, entryOf({ term: 'small round sarcoma' })]);
    const longOf = (text: string) => find(text).at(-1)?.long;
    expect(longOf('We used stereotactic radiosurgery (SRS). The SRS was early.')).toBe('stereotactic radiosurgery');
    expect(longOf('A small round sarcoma (SRS) was seen. The SRS was large.')).toBe('small round sarcoma');
    expect(longOf('The scale for the round skin (SRS) was new. The SRS was used.')).toBe('small round sarcoma');
    expect(longOf('By stereotactic radiosurgery (SRS) it went. The SRS was late.')).toBe('stereotactic radiosurgery');
  });

  describe('and then defines as another thing', () => {
    const both = [...entries, entryOf({ term: 'small round sarcoma' })];
    const [first, second] = ['stereotactic radiosurgery', 'small round sarcoma'];
    const longsIn = (find: ReturnType<typeof finderOf>['find'], text: string) =>
      find(text).flatMap(({ long }) => long ?? []);

    test('mean each where they stand behind it, also within one paragraph', () => {
      const text = `By ${first} (SRS). The SRS went on. A ${second} (SRS) was seen. The SRS grew.`;
      expect(longsIn(finderOf(both).find, text)).toEqual([first, first, second, second]);
    });

    test('mean what was defined last before, also in a text that comes again', () => {
      const { find } = finderOf(both);
      const use = 'The SRS was early.';
      const definition = `By ${first} (SRS) it went.`;
      find(definition);
      expect(longsIn(find, use)).toEqual([first]);
      find(`A ${second} (SRS) was seen.`);
      expect(longsIn(find, use)).toEqual([second]);
      expect(longsIn(find, 'SRS went on.')).toEqual([second]);
      expect(longsIn(find, definition)).toEqual([first]);
      expect(longsIn(find, use)).toEqual([first]);
    });

    test('mean what was defined first behind a gap, unless another definition stands right before', () => {
      const { find, continueFrom } = finderOf(both);
      const use = 'The SRS was early.';
      const later = `A ${second} (SRS) was seen.`;
      find(`By ${first} (SRS) it went.`);
      find(later);
      continueFrom('');
      expect(longsIn(find, use)).toEqual([first]);
      expect(longsIn(find, 'It went well (by SRS) early.')).toEqual([first]);
      continueFrom(later);
      expect(longsIn(find, use)).toEqual([second]);
    });
  });

  test('give way to a longer name that begins with them', () => {
    const { marked } = finderOf([...entries, entryOf({ term: 'SRS curve' })]);
    expect(marked('By stereotactic radiosurgery (SRS). The SRS curve rose.')).toContain('SRS curve');
  });

  test('have a plural', () => {
    expect(finderOf(entries).marked('One survival curve (SC). Two SCs')).toEqual(['survival', 'curve', 'SCs']);
  });

  test('have a singular', () => {
    const { marked } = finderOf(entries);
    expect(marked('stereotactic radiosurgery sessions (SRSs) were done. An SRS ended.')).toContain('SRS');
  });

  test.each([
    ['where the glossary alone knows it', 'Survival curve recordings (SCRs) were made. The SCR was normal.', 'scr'],
    ['beside a cue of another meaning', 'Early deaths (EDs) were seen. He has ED and takes sildenafil.', 'ed'],
    ['nowhere else', 'Early deaths (EDs) were seen. The ED was sad.', 'early-death'],
  ])('have a singular that gives way: %s', (_, text, id) => {
    const { find, store } = finderOf([
      ...entries,
      entryOf({ term: 'early death' }),
      entryOf({ term: 'SCR', kind: 'abbreviation' }),
      entryOf({ term: 'ED', kind: 'abbreviation', cues: ['sildenafil'] }),
    ]);
    const [, singular] = text.split('. ');
    find(text.slice(0, -singular!.length));
    expect(find(singular!)[0]?.entries.map((entry) => store[entry]!.id)).toEqual([id]);
  });

  test('are not told of what stands before their definition with them in brackets', () => {
    const { find } = finderOf([...entries, entryOf({ term: 'small round sarcoma' })]);
    const longs = find('Some survival (SRS) and a small round sarcoma (SRS); an SRS.').flatMap(
      ({ long }) => long ?? [],
    );
    expect(longs).toEqual(['small round sarcoma', 'small round sarcoma']);
  });

  test('are forgotten with the page', () => {
    const { find, findAfresh } = finderOf(entries);
    find('stereotactic radiosurgery (SRS)');
    expect(find('an SRS')).toHaveLength(1);
    expect(findAfresh('an SRS')[0]?.long).toBeUndefined();
  });
});

describe('what cannot be told from a word or a figure is not looked for', () => {
  const entries = [
    entryOf({ term: 'progesterone' }),
    entryOf({ term: 'heartbeat' }),
    entryOf({ term: 'acute lymphoma' }),
  ];

  test.each([
    ['a single letter', 'Progesterone (P) fell. P was low', ['Progesterone']],
    ['small letters', 'One heartbeat per day (hpd). An hpd', ['heartbeat']],
    ['a capital that any sentence gives', 'An acute lymphoma (Al) came. Al came.', ['acute lymphoma']],
    ['unlike a later capital', 'Acute lymphoma (aL) came. An aL', ['Acute lymphoma', 'aL', 'aL']],
  ])('%s', (_, text, words) => {
    expect(finderOf(entries).marked(text)).toEqual(words);
  });
});

describe('where the glossary knows the short form, too', () => {
  const entries = [
    entryOf({
      term: 'HDL',
      kind: 'abbreviation',
      standsFor: 'high-density lipoprotein',
      cues: ['cholesterol'],
    }),
    entryOf({ term: 'lipoprotein' }),
    entryOf({ term: 'lymphoblastoma' }),
    entryOf({
      term: 'MM',
      kind: 'abbreviation',
      standsFor: 'multiple myeloma',
      also: ['plasma cell myeloma'],
      cues: ['bone'],
    }),
    entryOf({ term: 'deep vein thrombosis', also: ['deep venous thrombosis'] }),
    entryOf({ term: 'carcinoma of the large cecum' }),
    entryOf({
      term: 'MAC',
      kind: 'abbreviation',
      standsFor: 'minimum alveolar concentration',
      cues: ['anesthesia'],
    }),
    entryOf({
      term: 'CE',
      kind: 'abbreviation',
      standsFor: 'tumor of the upper ascending large bowel and the cecum',
      cues: ['bone'],
    }),
    entryOf({
      term: 'CM',
      kind: 'abbreviation',
      standsFor: 'tumor of the upper ascending part of the large bowel that lies behind the cecum',
      cues: ['bone'],
    }),
    entryOf({ term: 'tuberculosis' }),
    entryOf({ term: 'TB', kind: 'abbreviation', standsFor: 'tuberculosis', cues: ['lung'] }),
  ];
  const meaning = (text: string, short: string) => {
    const { find, store, definitions } = finderOf(entries);
    find(text);
    const { long, entries: numbers } = definitions.get(short)![0]!;
    return [long, ...numbers.map((number) => store[number]!.id)];
  };

  test.each([
    ['its own long form', 'the high-density lipoprotein (HDL)', 'HDL', ['high-density lipoprotein', 'hdl']],
    [
      'its own long form in a plural',
      'the high density lipoproteins (HDL)',
      'HDL',
      ['high density lipoproteins', 'hdl'],
    ],
    [
      'its own long form and more',
      'a high-density lipoprotein level (HDL)',
      'HDL',
      ['high-density lipoprotein level', 'hdl'],
    ],
    [
      'its own long form after a prefix',
      'a non-high-density lipoprotein (HDL)',
      'HDL',
      ['high-density lipoprotein', 'hdl'],
    ],
    ['a name that reaches further back', 'a plasma cell myeloma (MM)', 'MM', ['plasma cell myeloma', 'mm']].slice(
      0,
      4,
    ) as never,
    [
      'a name of another entry',
      'a deep venous thrombosis (DVT)',
      'DVT',
      ['deep venous thrombosis', 'deep-vein-thrombosis'],
    ],
    [
      'a longer name',
      'a carcinoma of the large cecum (CC)',
      'CC',
      ['carcinoma of the large cecum', 'carcinoma-of-the-large-cecum'],
    ],
    [
      'its own long form with a word between',
      'minimum alveolar anesthetic concentration (MAC)',
      'MAC',
      ['minimum alveolar anesthetic concentration', 'mac'],
    ],
    [
      'its own long form but for two words',
      'minimum alveolar usual anesthetic concentration (MAC)',
      'MAC',
      ['minimum alveolar usual anesthetic concentration'],
    ],
    ['a name over a line end', 'a plasma\n  cell myeloma (MM)', 'MM', ['plasma cell myeloma', 'mm']],
    [
      'a word more in a name of two',
      'a high-density total lipoprotein (HDL)',
      'HDL',
      ['high-density total lipoprotein'],
    ],
    [
      'a name whose last word has the letters too',
      'a low back lymphoblastoma (LBL)',
      'LBL',
      ['low back lymphoblastoma'],
    ],
    [
      'its own name of many words',
      'a tumor of the upper ascending large bowel and the cecum (CE)',
      'CE',
      ['tumor of the upper ascending large bowel and the cecum', 'ce'],
    ],
    [
      'no name that begins so far before that it may be chance',
      'a tumor of the upper ascending part of the large bowel that lies behind the cecum (CM)',
      'CM',
      ['cecum'],
    ],
    ['another long form', 'a total bilirubin (TB)', 'TB', ['total bilirubin']],
    ['the long form first', 'TB (tuberculosis)', 'TB', ['tuberculosis', 'tuberculosis']],
  ])('%s', (_, text, short, known) => {
    expect(meaning(text, short)).toEqual(known);
  });
});
