import type { ListedWord } from './listed-words.ts';

/** What Markdown, or HTML in it, would take for more than text: anywhere, also of an address, and where a line starts. */
const MARKUP = /[\\`*_[\]<>~|&@]|:(?=\/\/)|(?<=www)\./gi;
const START = /^(\d*)([#+=.)-])/;

const escaped = (text: string): string => text.replace(MARKUP, '\\$&').replace(START, '$1\\$2');
/** Text on one line. */
const line = (text: string): string => escaped(text.replace(/\s+/g, ' ').trim());

/** Spaces in front of a line would be markup themselves, or let what follows them be. */
const quotation = (text: string): string =>
  text === ''
    ? ''
    : `> ${text
        .split(/\r\n|\r|\n/)
        .map((one) => escaped(one.trim()))
        .join('\n> ')}`;

/** Words as a Markdown text under a title: a heading for each, its respelling, its meaning, and the reader's note as a quotation. */
export function wordsAsMarkdown(words: readonly ListedWord[], title: string): string {
  const parts = words.map(({ shown, note, page }) =>
    [
      `## ${line(shown.term)}`,
      shown.standsFor && `**${line(shown.standsFor)}**`,
      shown.say && `*${line(shown.say)}*`,
      line(shown.short),
      quotation(note),
      page && `(${line(page)})`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return `${[`# ${line(title)}`, ...parts].join('\n\n')}\n`;
}
