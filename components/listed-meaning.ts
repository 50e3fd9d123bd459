import type { StoredEntry } from '../glossary/store.ts';
import { headedSenses } from './card/sense-heading.ts';
import type { Doubt, EntryOf, OutlineTerm } from './outline.ts';
import type { Translate } from './texts.ts';
import type { TextSource } from './words.tsx';

/** One of the meanings of a term, as a list or a sheet of paper gives it. */
export interface ListedMeaning {
  /** What has to be said before it, as of a guess or of a meaning that is not ours; empty for what is simply so. */
  readonly label: string;
  readonly text: string;
  readonly source: TextSource;
}

/** Whether the glossary wrote an entry, or nobody knows in which language it is. */
export const sourceOf = ({ pack }: StoredEntry): TextSource => (pack === undefined ? 'glossary' : 'elsewhere');

/** Where the name of a term in a list is from. */
export function nameSource({ entries: [first], unlisted, doubt }: OutlineTerm, entryOf: EntryOf): TextSource {
  if (unlisted || doubt?.text !== undefined) return 'elsewhere';
  const meaning = first === undefined ? undefined : entryOf(first);
  return meaning ? sourceOf(meaning) : 'glossary';
}

/** What a list says of a term, likeliest first; nothing where the store does not have its numbers, as of a page opened before an update. */
export function meaningsOf(
  { entries, unlisted, doubt = {} }: OutlineTerm,
  entryOf: EntryOf,
  t: Translate,
): readonly ListedMeaning[] {
  if (unlisted) {
    if ('long' in unlisted) return [{ label: '', text: unlisted.long, source: 'elsewhere' }];
    if ('code' in unlisted) return [{ label: '', text: unlisted.code, source: 'glossary' }];
    return [{ label: `${t('card.guess')}:`, text: unlisted.guess, source: 'glossary' }];
  }
  const meanings = entries.flatMap((entry) => entryOf(entry) ?? []);
  const [only] = meanings;
  const headed =
    only && meanings.length === 1
      ? [{ meaning: only, heading: headingOf(only, doubt, t) }]
      : headedSenses(t, meanings, doubt);
  return headed.map(({ meaning, heading }, place) => {
    const asks = place === 0 && doubt.meant !== undefined ? [t('card.didYouMean', [doubt.meant])] : [];
    const label = [...asks, ...(heading === undefined ? [] : [`${heading}:`])].join(' ');
    return { label, text: meaning.short, source: sourceOf(meaning) };
  });
}

/** What stands before the only meaning of a term. */
function headingOf({ pack }: StoredEntry, { unaided, byPage }: Doubt, t: Translate): string | undefined {
  if (pack !== undefined) return t('card.fromPack', [pack]);
  if (unaided) return t('page.usual');
  return byPage ? t('page.byPage') : undefined;
}
