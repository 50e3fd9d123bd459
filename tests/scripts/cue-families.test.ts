import { expect, test } from 'vitest';
import { readFamiliesText } from '../../scripts/cue-families.ts';

test('families are read by the names that entries give them', () => {
  const { families, problems } = readFamiliesText('- family: labs\n  words: [WBC, PLT]\n', 'f.yaml');
  expect([...families]).toEqual([['(labs)', ['WBC', 'PLT']]]);
  expect(problems).toEqual([]);
});

test.each<[what: string, text: string, problem: RegExp]>([
  ['a name in capitals', '- family: Labs\n  words: [WBC, PLT]\n', /^f\.yaml:1: family: must be lower-case words$/],
  ['a name in brackets', '- family: (labs)\n  words: [WBC, PLT]\n', /^f\.yaml:1: family: must be lower-case words$/],
  ['no words', '- family: labs\n', /^f\.yaml:1: words: is missing$/],
  ['one word', '- family: labs\n  words: [WBC]\n', /^f\.yaml:1: words: must be two words or more$/],
  ['a number', '- family: labs\n  words: [WBC, 12]\n', /^f\.yaml:1: words\.1: must be text/],
  ['another key', '- family: labs\n  cues: [WBC, PLT]\n', /cues: is no key of a family; these are: family, words/],
  ['a word twice', '- family: labs\n  words: [WBC, PLT, WBC]\n', /^f\.yaml:1: WBC is there twice$/],
  [
    'a family twice',
    '- family: a\n  words: [b, c]\n- family: a\n  words: [d, e]\n',
    /^f\.yaml:3: \(a\) is there twice$/,
  ],
  ['broken YAML', '- family: [\n', /^f\.yaml:/],
])('%s is told, with its line', (_, text, problem) => {
  expect(readFamiliesText(text, 'f.yaml').problems.join('\n')).toMatch(problem);
});
