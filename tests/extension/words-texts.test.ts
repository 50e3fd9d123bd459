import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { SavedWord } from '../../extension/saved/saved-word.ts';
import { wordsForAnki } from '../../extension/saved/words-anki.ts';
import { wordsAsMarkdown } from '../../extension/saved/words-markdown.ts';
import { listed, word } from './word-samples.ts';

describe('Markdown', () => {
  test('a heading, the meaning, and the note as a quotation', () => {
    const markdown = wordsAsMarkdown(
      listed(
        word('ECOG', {
          shown: { term: 'ECOG', short: 'A score.', standsFor: 'Group', say: 'EE-kog' },
          note: 'Ask\nsoon',
          page: 'Report',
        }),
      ),
      'Saved words',
    );
    expect(markdown).toBe(
      '# Saved words\n\n## ECOG\n\n**Group**\n\n*EE-kog*\n\nA score.\n\n> Ask\n> soon\n\n(Report)\n',
    );
  });

  test('a word of which nothing more is known has a heading and its meaning', () => {
    const markdown = wordsAsMarkdown(listed(word('ECOG', { shown: { term: 'ECOG', short: 'A score.' } })), 'Words');
    expect(markdown).toBe('# Words\n\n## ECOG\n\nA score.\n');
  });

  test.each([
    ['<b>[x](javascript:y)</b>\n# z', '\\<b\\>\\[x\\](javascript:y)\\</b\\> # z'],
    ['- one', '\\- one'],
    ['https://a.example, www.b.example, c@d.example', 'https\\://a.example, www\\.b.example, c\\@d.example'],
    ['1. one', '1\\. one'],
    ['*T. cruzi* & `x`', '\\*T. cruzi\\* \\& \\`x\\`'],
  ])('%j is text, not markup', (hostile, text) => {
    expect(wordsAsMarkdown(listed(word('w', { shown: { term: 'w', short: hostile } })), 't')).toContain(
      `\n\n${text}\n`,
    );
  });

  test.each([
    ['a heading', ' # x', '\\# x'],
    ['a line below one', 'x\n ===', 'x\n> \\==='],
    ['a list', '  - x\n\t1. y', '\\- x\n> 1\\. y'],
    ['code', '    x', 'x'],
  ])('spaces make no %s of a note', (_, note, text) => {
    expect(wordsAsMarkdown(listed(word('w', { note })), 't')).toMatch(new RegExp(`^> ${RegExp.escape(text)}\n$`, 'm'));
  });
});

describe('Anki', () => {
  const COLUMNS = ['Word', 'Meaning', 'Say it', 'Parts', 'Note', 'Tags'] as const;
  const anki = (...words: readonly SavedWord[]) =>
    wordsForAnki(listed(...words), COLUMNS, () => 'bio + opsy').split('\n');

  test('a header that Anki reads, then one line for each word', () => {
    const lines = anki(
      word('biopsy', {
        note: 'mine',
        page: 'My report',
        shown: { term: 'biopsy', short: 'A sample.', say: 'BY-op-see' },
      }),
    );
    expect(lines).toEqual([
      '#separator:tab',
      '#html:false',
      '#columns:Word\tMeaning\tSay it\tParts\tNote\tTags\tGUID',
      '#tags column:6',
      '#guid column:7',
      '"biopsy"\t"A sample."\t"BY-op-see"\t"bio + opsy"\t"mine"\t"My_report"\t"bedside:biopsy"',
      '',
    ]);
  });

  test('what a short form stands for comes before its meaning', () => {
    const [line] = anki(word('ECOG', { shown: { term: 'ECOG', short: 'A score.', standsFor: 'Group' } })).slice(-2);
    expect(line).toMatch(/^"ECOG"\t"Group: A score\."\t/);
  });

  test.each([
    ['a line of the header', '#html:true'],
    ['tabs and lines', 'a\tb\nc'],
    ['quotes', '"a" b'],
  ])('%s in a field stays in its field', (_, hostile) => {
    const lines = anki(word(hostile, { note: hostile }));
    expect(lines).toHaveLength(7);
    const { data } = Papa.parse<string[]>(lines[5]!, { delimiter: '\t' });
    expect(data[0]).toHaveLength(7);
    expect(data[0]![0]).toBe(hostile.replace(/\s/g, ' '));
    expect(lines[5]).toMatch(/^"/);
  });

  test('two meanings of one name are two notes', () => {
    const shown = { term: 'cervical', short: 'Of the neck.' };
    const lines = anki(word('cervical-neck', { shown }), word('cervical-cervix', { shown }));
    const [neck, cervix] = lines.slice(-3).map((line) => line.split('\t').at(-1));
    expect(neck).not.toBe(cervix);
  });
});
