import { describe, expect, test } from 'vitest';
import { createWordParts } from '../../glossary/unknown/word-parts.ts';
import { compileWordParts, readParts, readPartsText } from '../../scripts/parts.ts';

describe('reading a file of parts', () => {
  test('parts, stems and words to leave alone are read with their defaults', () => {
    const source = '- { part: cardi/o, means: the heart }\n- { stem: -mab, means: an antibody }\n- panorama\n';
    expect(readPartsText(source, 'a.yaml')).toEqual({
      parts: [{ part: 'cardi/o', also: [], adjectives: [], weak: false, whole: false, means: 'the heart' }],
      stems: [{ stem: '-mab', means: 'an antibody' }],
      leftAlone: ['panorama'],
      problems: [],
    });
  });

  test.each([
    ['broken YAML', '- { part: cardi/o', /^a\.yaml:1: /],
    ['a list that is none', 'part: cardi/o', /^a\.yaml:1: must be a list$/],
    ['an unknown key', '- { part: cardi/o, means: the heart, link: o }', /^a\.yaml:1: link: is no key of a part; /],
    ['a missing meaning', '- panorama\n- { part: cardi/o }', /^a\.yaml:2: means: is missing$/],
    ['a bare ~', '- { part: -y, means: ~ }', /^a\.yaml:1: means: must be text/],
    ['an empty meaning', '- { part: -y, means: "" }', /^a\.yaml:1: means: must not be empty$/],
    [
      'another notation',
      '- { part: cardio, means: the heart }\n- { part: Cardi/o, means: the heart }',
      /^a\.yaml:2: part: must/,
    ],
    ['a stem of two letters', '- { stem: -ab, means: an antibody }', /^a\.yaml:1: stem: must be written as -mab/],
    ['two words to leave alone', '- pan orama', /^a\.yaml:1: item: must be one lower-case word$/],
    ['an empty item', '- \n', /^a\.yaml:1: item: must be a part: /],
    [
      'what is written twice',
      '- { part: cardi/o, means: the heart }\n- { part: -itis, also: [cardi/o], means: a swelling }',
      /^a\.yaml:2: cardi\/o is written twice, first at a\.yaml:1$/,
    ],
    ['jargon', '- { part: nephr/o, means: renal organs }', /^a\.yaml:1: jargon “renal”: say “of the kidneys”$/],
  ])('%s is told with file and line', (_, source, problem) => {
    expect(readPartsText(source, 'a.yaml').problems[0]).toMatch(problem);
  });
});

describe('the parts of the glossary', () => {
  const { parts, stems, problems } = readParts();
  const guess = createWordParts(compileWordParts());

  test('have no problems, and there are enough of them', () => {
    expect(problems).toEqual([]);
    expect(parts.length).toBeGreaterThanOrEqual(350);
    expect(stems.length).toBeGreaterThanOrEqual(120);
  });

  test.each([
    ['cholangiopancreatography', 'making pictures of the bile ducts and the pancreas'],
    ['spondylodiscitis', 'irritation and swelling of the bones of the spine and the discs of the spine'],
    ['hepatosplenomegaly', 'a larger size than normal of the liver and the spleen'],
    ['pericholangitis', 'irritation and swelling of the area around the bile ducts'],
    ['hyperbilirubinaemia', 'too much bilirubin, a yellow waste in the blood'],
    ['hyperhomocysteinemia', 'too much homocysteine, a small piece of protein in the blood'],
    ['cystadenocarcinoma', 'cancer of glands with fluid-filled sacs'],
    ['hypokalaemia', 'too little potassium in the blood'],
    ['lymphangioleiomyomatosis', 'a condition of lymph vessels and growths of smooth muscle'],
    ['oesophagoduodenostomy', 'an operation to join the food pipe and the first part of the small bowel'],
    ['salpingoophorectomies', 'an operation to take out the tubes from the ovaries and the ovaries'],
    ['zimberelimab', "a lab-made antibody that acts on the body's defenses"],
    ['rilertinib', 'a cancer or immune medicine that blocks growth signals'],
    ['oprozomib', 'a cancer medicine that stops cells from clearing their waste'],
    ['satraplatin', 'a cancer medicine made with platinum'],
    ['cerivastatin', 'a medicine that lowers cholesterol'],
    ['spirapril', 'a blood pressure medicine (an ACE blocker)'],
    ['azidocillin', 'an antibiotic of the penicillin family'],
    ['ravuconazole', 'a medicine against fungus'],
  ])('explain %s', (word, means) => {
    expect(guess(word)?.guess).toBe(`Looks like: ${means}.`);
  });

  test.each([
    [
      'Greek of other fields',
      'chromatic photography telegraph telepathy biography geology astronomy economy autonomy pyrolysis',
    ],
    [
      'everyday words',
      'heroic panorama hyperlink periodic democratic catastrophe chemistry analysis sympathy metropolis diplomas',
    ],
    [
      'words of science and art',
      'thermoplastic exothermic symbiotic semiotics polyphonic monochrome hydrolysis ecological lithographic',
    ],
    [
      'names',
      'petersen andersen sebastian alexandrine anastasia theodora constantine philadelphia melissa hepburn cardiff',
    ],
    ['German', 'katastrophe fotografie demokratisch thematisch politisch wirtschaftlich ergonomisch praktisch'],
    ['French', 'americaine republicaine palpitant asservir sandrine mesquine photographie chromatique'],
    ['Spanish and Italian', 'representan aumentan sobrevivir convivir occasione provolone idiomas programas economia'],
    ['things to eat and to buy', 'provolone macaroni gelatine novocaine benzedrine glitterati wolverine escalators'],
  ])('leave %s alone', (_, words) => {
    expect(words.split(' ').filter((word) => guess(word))).toEqual([]);
  });
});
