import { useLayoutEffect } from 'preact/hooks';
import { useSurface } from '../looks.ts';
import { useWords } from '../words.tsx';

/** What goes on paper or into the clipboard: a heading, lines under headings of their own, and where it comes from. */
export interface SheetText {
  readonly title: string;
  /** The page that it is about, in its own words. */
  readonly from: string | undefined;
  readonly parts: readonly SheetPart[];
}

interface SheetPart {
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

interface SheetLine {
  readonly name?: string;
  readonly text: string;
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
      {sheet.parts.map((part) => (
        <section key={part.title}>
          {part.title && <h2>{part.title}</h2>}
          <ul>
            {part.lines.map((line) => (
              <li key={`${line.name} ${line.text}`}>
                {line.name && <strong>{line.name}</strong>}
                {line.name && ' – '}
                {line.text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="sheet-note">{t('card.general')}</p>
    </article>
  );
}

/** The same as plain text, to be pasted anywhere; `notes` follow the title and the end. */
export function sheetAsText({ title, parts }: SheetText, from: string | undefined, note: string): string {
  const blocks = parts.map(({ title: heading, lines }) =>
    [...(heading ? [heading] : []), ...lines.map(({ name, text }) => (name ? `- ${name}: ${text}` : `- ${text}`))].join(
      '\n',
    ),
  );
  return `${[[title, ...(from ? [from] : [])].join('\n'), ...blocks, note].join('\n\n')}\n`;
}
