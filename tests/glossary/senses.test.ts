import { expect, test } from 'vitest';
import { createFinder } from '../../glossary/find.ts';
import { createMatcher } from '../../glossary/matching/matcher.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { createEntryCues } from '../../glossary/meaning/entry-cues.ts';
import { createSenses, meaningUnaided, NEAR_ALONE_WORDS, NEAR_WORDS } from '../../glossary/meaning/senses.ts';
import { compile, entryOf } from './small-glossary.ts';

const { packed: bytes, store } = compile([
  entryOf({ id: 'neck', term: 'cervical', cues: ['spine', 'vertebra', 'C5', 'neck collar'] }),
  entryOf({ id: 'cervix', term: 'cervical', cues: ['smear', 'womb', 'colposcopy'] }),
  entryOf({ term: 'lead', cues: ['poisoning', 'toxic', 'ECG'] }),
  entryOf({ term: 'lead poisoning' }),
  entryOf({ id: 'pe', term: 'PE', kind: 'abbreviation', standsFor: 'pulmonary embolism', cues: ['clot', 'embolus'] }),
  entryOf({ id: 'exam', term: 'PE', kind: 'abbreviation', standsFor: 'physical exam', cues: ['vitals', 'normal'] }),
  entryOf({ term: 'ALL', kind: 'abbreviation', standsFor: 'acute lymphoblastic leukemia' }),
  entryOf({ term: 'PAN', kind: 'abbreviation', cues: ['arteritis', 'vasculitis'] }),
  entryOf({ term: 'IV', kind: 'abbreviation' }),
  entryOf({ term: 'AJ', kind: 'abbreviation', cues: ['ankle', 'jerks', 'jerk', 'tumour', 'tumor'] }),
  entryOf({ term: 'MRI', kind: 'abbreviation' }),
  entryOf({ term: 'BID', kind: 'abbreviation', also: ['bid'], cues: ['mg'] }),
  entryOf({ term: 'OD', kind: 'abbreviation', cues: ['20mg'] }),
  entryOf({ term: 'heart failure', cues: ['ejection'] }),
  entryOf({ term: 'heart' }),
  entryOf({ term: 'stress test', cues: ['test'] }),
  entryOf({ term: 'QRS', kind: 'abbreviation', cues: ['ECG'] }),
  entryOf({ term: 'JAK', kind: 'abbreviation' }),
  entryOf({ id: 'jak-word', term: 'jak' }),
  entryOf({ term: 'BYM', kind: 'abbreviation', standsFor: 'by mouth', cues: ['mg'] }),
  entryOf({ term: 'tissue', cues: ['scar'] }),
  entryOf({ id: 'go-home', term: 'DC', kind: 'abbreviation', cues: ['DC home', 'foley'] }),
  entryOf({ id: 'current', term: 'DC', kind: 'abbreviation', cues: ['shock', 'paddles', 'DC'] }),
]);

const packed = openPacked(bytes);
const match = createMatcher(packed);
const meaningOf = createSenses(createEntryCues(packed));

/** The words of each term that means something here, with its meaning. */
function meanings(text: string, means: typeof meaningOf = meaningOf) {
  const scan = match(text);
  let free = 0;
  return scan.candidates.flatMap((candidate) => {
    const meaning = candidate.word < free ? null : means(scan, candidate);
    if (!meaning) return [];
    free = candidate.word + candidate.words;
    return [{ words: text.slice(candidate.start, candidate.end), ...meaning }];
  });
}

const filler = (words: number) => 'word '.repeat(words);

test.each([
  ['no cue, no mark', 'a cervical thing', []],
  ['a cue before', 'the spine, cervical part', [['cervical', 'neck']]],
  ['a cue after', 'a cervical smear', [['cervical', 'cervix']]],
  ['the plural of a cue', 'cervical vertebrae', [['cervical', 'neck']]],
  ['a phrase as a cue', 'cervical: neck collar', [['cervical', 'neck']]],
  ['half a phrase is no cue', 'cervical collar', []],
  ['a short form as a cue, in its letters', 'cervical C5', [['cervical', 'neck']]],
  ['a short form as a cue, not in others', 'cervical c5', []],
  ['both, the nearer first', 'cervical smear of the spine', [['cervical', 'cervix', 'neck']]],
  ['both, the one with more cues first', 'smear cervical vertebra spine', [['cervical', 'neck', 'cervix']]],
  ['a unit that is stuck to its number as a cue', 'bid 40mg', [['bid', 'bid']]],
  ['so is one that is the cue of another', 'bid 20mg', [['bid', 'bid']]],
  ['which it stays', 'OD 20mg', [['OD', 'od']]],
  ['as far as one cue reaches', `cervical ${filler(NEAR_ALONE_WORDS - 1)}spine`, [['cervical', 'neck']]],
  ['too far for one', `cervical ${filler(NEAR_ALONE_WORDS)}spine`, []],
  ['too far before', `spine ${filler(NEAR_ALONE_WORDS)}cervical`, []],
  ['the same cue twice is one', `cervical ${filler(NEAR_ALONE_WORDS)}spine spine`, []],
  ['a cue that is the plural of another one of the entry is that one', `AJ ${filler(NEAR_ALONE_WORDS)}jerks`, []],
  ['so is one in another spelling', `AJ ${filler(NEAR_ALONE_WORDS)}tumour`, []],
  ['one is kept of such', 'AJ jerk', [['AJ', 'aj']]],
  ['of spellings too', 'AJ tumour', [['AJ', 'aj']]],
  ['as far as two cues reach', `cervical ${filler(NEAR_WORDS - 2)}spine C5`, [['cervical', 'neck']]],
  ['too far for two', `cervical ${filler(NEAR_WORDS - 1)}spine C5`, []],
  ['too far for two before', `spine C5 ${filler(NEAR_WORDS)}cervical`, []],
  [
    'a cue that stands twice counts as it stands nearest',
    `spine ${filler(8)}smear of cervical spine`,
    [['cervical', 'neck', 'cervix']],
  ],
  ['a cue that holds the word itself', 'Plan: DC home', [['DC', 'go-home']]],
  ['such a cue before one beside the word', 'DC home, no shock', [['DC', 'go-home', 'current']]],
  [
    'such a cue elsewhere',
    'the DC; not DC home',
    [
      ['DC', 'go-home'],
      ['DC', 'go-home'],
    ],
  ],
  ['no word is its own cue', 'the DC; not DC', []],
  [
    'one beside the word before several farther off',
    'cervical smear of spine and vertebra',
    [['cervical', 'cervix', 'neck']],
  ],
  [
    'one in the clause before two behind it',
    'cervical on colposcopy, spine, vertebra',
    [['cervical', 'cervix', 'neck']],
  ],
  [
    'that of the clause where a sentence begins with the word',
    'Spine. Cervical or womb',
    [['Cervical', 'cervix', 'neck']],
  ],
  ['a short form and a word of the same letters', 'a JAK', [['JAK', 'jak', 'jak-word']]],
  ['what a short form stands for, if everyone understands it', 'taken by mouth, 5 mg', []],
  ['everyday lead', 'the lead singer', []],
  ['the longer term before its cue', 'lead poisoning', [['lead poisoning', 'lead-poisoning']]],
  ['the shorter term where the longer has no cue', 'heart failure', [['heart', 'heart']]],
  ['the longer term where it has', 'heart failure, ejection 40', [['heart failure', 'heart-failure']]],
  ['a short form with a cue', 'PE: a clot', [['PE', 'pe']]],
  ['a short form without', 'PE teacher', []],
  ['what a short form stands for needs no cue', 'a pulmonary embolism', [['pulmonary embolism', 'pe']]],
  ['a short form that is a word', 'she has ALL now', [['ALL', 'all']]],
  ['not in a stretch of capitals', 'PLEASE READ ALL OF THIS', []],
  ['three capitals around are a stretch', 'READ ALL OF THIS', []],
  ['two are not', 'READ ALL OF this', [['ALL', 'all']]],
  ['small letters are none', 'as we have seen ALL of them', [['ALL', 'all']]],
  ['numbers are none', '5 10 20 ALL of them', [['ALL', 'all']]],
  ['nor are words that begin with one', 'The Old Man ALL Night Long', [['ALL', 'all']]],
  ['one that is no word needs no second cue there', 'THIS IS THE QRS OF THE ECG', [['QRS', 'qrs']]],
  ['a roman numeral in a stretch of capitals', 'CHAPTER IV THE END', []],
  ['one that is no word, in capitals', 'PLEASE GET AN MRI NOW', [['MRI', 'mri']]],
  ['a word in capitals with a cue', 'THIS IS PAN ARTERITIS NOW', []],
  ['a word in capitals with two cues', 'THIS IS PAN ARTERITIS AND VASCULITIS NOW', [['PAN', 'pan']]],
])('%s', (_, text, meant) => {
  const found = meanings(text).map(({ words, entries }) => [words, ...entries.map((entry) => store[entry]!.id)]);
  expect(found).toEqual(meant);
});

test.each([
  ['the nearest cue, as it stands on the page', 'Vertebræ of the cervical SPINE', 'SPINE'],
  ['a phrase', 'cervical; neck-collar', 'neck-collar'],
  ['the first of two as near', 'the spine, cervical vertebra', 'spine'],
  ['none where nothing had to be decided', 'an MRI of the spine', undefined],
])('gives as the reason %s', (_, text, because) => {
  expect(meanings(text)[0]?.because).toBe(because);
});

test.each([
  ["a term's own words are no cue for it", 'a stress test', 0],
  ['the same words beside it are', 'a stress test, another test', 1],
])('%s', (_, text, count) => {
  expect(meanings(text)).toHaveLength(count);
});

test.each([
  ['a rare word of one meaning', 'stress test', 'stress-test'],
  ['a short form of one meaning', 'QRS', 'qrs'],
  ['no word of two meanings', 'cervical', undefined],
  ['no short form of two meanings', 'PE', undefined],
  ['no everyday word', 'lead', undefined],
  ['no word that is met outside medicine', 'tissue', undefined],
  ['no two letters, which may be initials', 'Smith AJ', undefined],
  ['no short form that is a word', 'PAN', undefined],
])('without any cue on a page about medicine: %s', (_, text, id) => {
  const [meaning] = meanings(text, (_scan, candidate) => meaningUnaided(packed, candidate));
  expect(store[meaning?.entries[0] ?? -1]?.id).toBe(id);
});

test('two cues of the text before speak for a short form in capitals', () => {
  const { find } = createFinder(packed);
  find('Arteritis, vasculitis.');
  expect(find('THIS IS PAN NOW')).toHaveLength(1);
  find(filler(NEAR_WORDS));
  find('Arteritis.');
  expect(find('THAT IS PAN NOW')).toHaveLength(0);
});
