import { describe, expect, test } from 'vitest';
import { findDefinitions } from '../../glossary/definitions/abbreviations.ts';

const found = (text: string) => findDefinitions(text).map(({ short, long }) => [short, long]);

describe('where definitions stand', () => {
  test.each([
    ['long (SHORT)', 'a stereotactic body radiotherapy (SBRT)', ['SBRT', 'stereotactic body radiotherapy']],
    ['SHORT (long)', 'SBRT (stereotactic body radiotherapy)', ['SBRT', 'stereotactic body radiotherapy']],
    ['SHORT with the number of a bone', 'T4 (thyroxine)', ['T4', 'thyroxine']],
    ['SHORT and its number', 'C5 (complement 5)', ['C5', 'complement 5']],
    ['SHORT (one word)', 'a US (ultrasound)', ['US', 'ultrasound']],
    ['SHORT (long with a comma)', 'RGB (red, green and blue)', ['RGB', 'red, green and blue']],
    [
      'SHORT (long, remark)',
      'SBRT (stereotactic body radiotherapy, daily)',
      ['SBRT', 'stereotactic body radiotherapy'],
    ],
    ['(long, SHORT)', 'a sac (abdominal aortic aneurysm, AAA)', ['AAA', 'abdominal aortic aneurysm']],
    ['(long; SHORT)', 'a sac (abdominal aortic aneurysm; AAA)', ['AAA', 'abdominal aortic aneurysm']],
    ['in square brackets', 'overall survival [OS]', ['OS', 'overall survival']],
    ['in brackets within brackets', '(a better overall survival [OS] of 3 years)', ['OS', 'overall survival']],
    ['something after it in the brackets', 'overall survival (OS; in months)', ['OS', 'overall survival']],
    ['after a number', 'a 95% prediction interval (PI)', ['PI', 'prediction interval']],
    ['after "or" in the brackets', 'overall survival (or OS)', ['OS', 'overall survival']],
    ['after "abbreviated as"', 'overall survival (abbreviated as OS)', ['OS', 'overall survival']],
    ['in quotation marks', 'overall survival (“OS”)', ['OS', 'overall survival']],
    ['over a line end', 'progression-free\nsurvival (PFS)', ['PFS', 'progression-free survival']],
    ['long, or SHORT', 'A deep vein thrombosis, or DVT, is', ['DVT', 'deep vein thrombosis']],
    ['long, also called SHORT', 'Deep vein thrombosis, also called DVT, is', ['DVT', 'Deep vein thrombosis']],
    ['long or SHORT', 'a deep vein thrombosis or DVT.', ['DVT', 'deep vein thrombosis']],
    ['SHORT, or long', 'DVT, or deep vein thrombosis, is', ['DVT', 'deep vein thrombosis']],
    ['SHORT stands for long', 'DVT stands for deep vein thrombosis.', ['DVT', 'deep vein thrombosis']],
    ['SHORT = long', 'DVT = deep vein thrombosis; INR', ['DVT', 'deep vein thrombosis']],
    ['SHORT: long', 'DVT: deep vein thrombosis', ['DVT', 'deep vein thrombosis']],
    ['SHORT = long with its digit as a word', 'a 3D = three-dimensional.', ['3D', 'three-dimensional']],
    ['SHORT – long', 'DVT – deep vein thrombosis', ['DVT', 'deep vein thrombosis']],
    ['a list', 'DVT, deep vein thrombosis; OS', ['DVT', 'deep vein thrombosis']],
  ])('%s', (_, text, pair) => {
    expect(found(text)).toEqual([pair]);
  });
});

test.each([
  [
    'two short forms in one bracket',
    'a partial score (PS1 and PS2)',
    [
      ['PS1', 'partial score'],
      ['PS2', 'partial score'],
    ],
  ],
  [
    'definitions beside each other',
    'DVT = deep vein thrombosis; PE = pulmonary embolism',
    [
      ['DVT', 'deep vein thrombosis'],
      ['PE', 'pulmonary embolism'],
    ],
  ],
  [
    'both kinds, in order',
    'CVA (cerebrovascular accident), or overall survival (OS)',
    [
      ['CVA', 'cerebrovascular accident'],
      ['OS', 'overall survival'],
    ],
  ],
])('finds %s', (_, text, pairs) => {
  expect(found(text)).toEqual(pairs);
});

describe('how far a long form reaches', () => {
  test.each([
    ['initials', 'We gave a stereotactic boost (SB)', 'stereotactic boost'],
    [
      'initials before letters inside',
      'all idiopathic inflammatory myopathies (IIMs)',
      'idiopathic inflammatory myopathies',
    ],
    ['letters inside words', 'an electrocardiogram (ECG)', 'electrocardiogram'],
    ['letters of parts of words', 'an alpha-fetoprotein (AFP)', 'alpha-fetoprotein'],
    ['small letters too', 'messenger ribonucleic acid (mRNA)', 'messenger ribonucleic acid'],
    ['letters of later parts of words', 'a viral anti-body level (VBL)', 'viral anti-body level'],
    ['stop words that have no letter', 'the range of motion (ROM)', 'range of motion'],
    ['stop words that skip a letter', 'the activities of daily living (ADL)', 'activities of daily living'],
    ['a stop word that begins a name', 'an in vitro fertilization (IVF)', 'in vitro fertilization'],
    ['a word without a letter', 'a human papilloma skin virus (HPV)', 'human papilloma skin virus'],
    ['a word after the last letter', 'a body mass index value (BMI)', 'body mass index value'],
    ['a plural', 'two central venous catheters (CVCs)', 'central venous catheters'],
    ['a plural of another kind', 'two dorsal root ganglia (DRGs)', 'dorsal root ganglia'],
    ['a single letter', 'The progesterone (P) fell', 'progesterone'],
    ['small letters alone', 'some 60 beats per minute (bpm)', 'beats per minute'],
    ['a digit that is there', 'an interleukin 6 (IL6)', 'interleukin 6'],
    ['a digit that is not there', 'some estradiol (E2)', 'estradiol'],
    ['a digit as a word', 'a three-dimensional (3D)', 'three-dimensional'],
    ['Greek letters as such', 'the β-hydroxybutyrate (BHB)', 'β-hydroxybutyrate'],
    ['Greek letters written out', 'an interferon beta (IFNβ)', 'interferon beta'],
    ['accents', 'an Ångström unit (AU)', 'Ångström unit'],
    ['ligatures', 'a glomerular ﬁltration rate (GFR)', 'glomerular ﬁltration rate'],
    ['numbers before a name', 'some 17-beta-estradiol (EST)', '17-beta-estradiol'],
    ['no word before a hyphen', 'a non-small cell cancer (SCC)', 'small cell cancer'],
    ['brackets within a word', 'a prostaglandin E(2) analog (PGA)', 'prostaglandin E(2) analog'],
    ['brackets within the short form', 'a forced expiratory volume (FEV(1))', 'forced expiratory volume'],
    ['two words in the short form', 'the membrane receptor outer part (MemR OP)', 'membrane receptor outer part'],
    ['a possessive at the end', 'the Home Care Service’s (HCS) rule', 'Home Care Service'],
    ['a line of its own', 'Overall it went well. Overall survival (OS)', 'Overall survival'],
    ['after a dash', 'bleeding--gastrointestinal hemorrhage (GIH)', 'gastrointestinal hemorrhage'],
  ])('%s', (_, text, long) => {
    const definitions = findDefinitions(text);
    expect(definitions.map((definition) => definition.long)).toEqual([long]);
    const { short, at, longSpan } = definitions[0]!;
    expect(text.slice(at, at + short.length)).toBe(short);
    expect(text.slice(longSpan.start, longSpan.end)).toBe(long);
  });
});

test.each([
  ['a remark', 'the scan (see below) was clear'],
  ['a number', 'twelve patients (12)'],
  ['a year', 'this was reported by Smith (2003)'],
  ['a value', 'people (P=0.02) and people (P < 0.02)'],
  ['an isotope', 'labeled 123 iodine (123I)'],
  ['a letter that is not the initial of the last word', 'the left artery (L)'],
  ['a short form whose letters are not there', 'body mass index (XYZ)'],
  ['letters in another order', 'index of body mass (BMI)'],
  ['letters of another sentence', 'Overall it went well. Survival was long (OS)'],
  ['letters that begin inside a word', 'the McBurney point (BPT)'],
  ['an article for a letter', 'this has a skin lesion (ASL)'],
  ['a letter inside a word that gave none before', 'a big house (BS)'],
  ['letters far apart on two sides of a comma', 'pain and a fever, swelling (PS)'],
  ['letters on two sides of another bracket', 'the protein kinase (see above) activity (PKA)'],
  ['letters far apart', 'the old and rather large house with a garden and a shed (OS)'],
  ['the same again', 'a CT (CT)'],
  ['a list of symbols', 'in two genes (ABCC2, ABCC3)'],
  ['a word with the capital of a sentence', 'a hearty rate (Heart)'],
  ['a name of two words', 'a newly yielded orchard rate kept (New York)'],
  ['a long form that says more', 'CT (the most modern computed tomography)'],
  ['brackets that never close', 'overall survival (OS'],
  ['brackets of two kinds', 'overall survival (OS]'],
  ['letters inside words without brackets', 'The electrocardiogram, or ECG, is'],
  ['two letters after a comma', 'CT, computed tomography'],
  ['levels of the spine', 'decompression T8-10 (transpedicular, separation surgery), L4/5 (lumbar 45)'],
  ['a bone of the spine', 'an S1 (sacral) screw and T8 (thoracic)'],
  ['a stage', 'a pT2 (partial tumor)'],
  ['a list without brackets', 'ECG, every chest group had one'],
])('leaves %s', (_, text) => {
  expect(findDefinitions(text)).toEqual([]);
});
