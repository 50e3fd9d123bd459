import { Fragment } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useSurface } from '../looks.ts';
import type { Translate } from '../texts.ts';
import { type TextSource, textFrom, useWords } from '../words.tsx';

/** What goes on paper or into the clipboard: a heading, lines under headings of their own, and where it comes from. */
export interface SheetText {
  readonly title: string;
  /** The page that it is about, in its own words. */
  readonly from: string | undefined;
  readonly parts: readonly SheetPart[];
}

interface SheetPart {
  /** Undefined where the sheet has one part alone. */
  readonly title?: SheetWords;
  readonly lines: readonly SheetLine[];
}

interface SheetLine {
  readonly name?: SheetWords;
  /** One after the other, with a space between. */
  readonly words: readonly SheetWords[];
}

interface SheetWords {
  readonly text: string;
  /** Left out of what Bedside itself says. */
  readonly source?: TextSource;
}

interface SheetProps {
  readonly sheet: SheetText;
  /** Called once the sheet stands in the document. */
  readonly onReady: () => void;
}

/** A clean page for the printer; never seen on the screen. */
export function Sheet({ sheet, onReady }: SheetProps) {
  const { t } = useWords();
  const surface = useSurface();
  // A sheet is made to be printed once.
  useLayoutEffect(onReady, []);
  return (
    <article class="bedside sheet" {...surface} data-theme="light">
      <h1>{sheet.title}</h1>
      {sheet.from && <p class="sheet-from">{t('panel.from', [sheet.from])}</p>}
      {sheet.parts.map(({ title, lines }) => (
        <section key={title?.text}>
          {title && <h2 {...languageOf(title)}>{title.text}</h2>}
          <ul>
            {lines.map(({ name, words }) => (
              <li key={`${name?.text} ${joined(words)}`}>
                {name && <strong {...languageOf(name)}>{name.text}</strong>}
                {name && ' – '}
                {words.map((some, place) => (
                  <Fragment key={some.text}>
                    {place > 0 && ' '}
                    <span {...languageOf(some)}>{some.text}</span>
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="sheet-note">{t('card.general')}</p>
    </article>
  );
}

const joined = (words: readonly SheetWords[]) => words.map(({ text }) => text).join(' ');
const languageOf = ({ source }: SheetWords) => (source ? textFrom(source) : {});

/** The same as plain text, to be pasted anywhere. */
export function sheetAsText({ title, from, parts }: SheetText, t: Translate): string {
  const head = [title, ...(from ? [t('panel.from', [from])] : [])];
  const blocks = parts.map(({ title: heading, lines }) =>
    [
      ...(heading ? [heading.text] : []),
      ...lines.map(({ name, words }) => `- ${name ? `${name.text}: ` : ''}${joined(words)}`),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...blocks, t('card.general')].join('\n\n')}\n`;
}
