import type { EntryOf, OutlineTerm } from './outline.ts';
import type { Translate } from './texts.ts';
import type { TextSource } from './words.tsx';

/** One of the meanings of a term, as a list or a sheet of paper gives it. */
export interface ListedMeaning {
  /** What has to be said before it, as of a guess; empty for what is simply so. */
  readonly label: string;
  readonly text: string;
  readonly source: TextSource;
}

/** Where the name of a term in a list is from. */
export const nameSource = ({ unlisted }: OutlineTerm): TextSource => (unlisted ? 'elsewhere' : 'glossary');

/** What a list says of a term; nothing where the store does not have its numbers, as of a page opened before an update. */
export function meaningsOf(
  { entries, unlisted }: OutlineTerm,
  entryOf: EntryOf,
  t: Translate,
): readonly ListedMeaning[] {
  if (unlisted) {
    const { long, code, guess = '' } = unlisted;
    if (long !== undefined) return [{ label: '', text: long, source: 'elsewhere' }];
    if (code !== undefined) return [{ label: '', text: code, source: 'glossary' }];
    return [{ label: `${t('card.guess')}:`, text: guess, source: 'glossary' }];
  }
  return entries.slice(0, 1).flatMap((entry) => {
    const meaning = entryOf(entry);
    return meaning ? [{ label: '', text: meaning.short, source: 'glossary' }] : [];
  });
}
