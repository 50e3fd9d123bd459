import type { StoredEntry } from '../../glossary/store.ts';
import type { Translate } from '../texts.ts';
import type { AskedTerm } from './card-state.ts';

type Reasons = Pick<AskedTerm, 'because' | 'byPage'>;

/** One of several meanings, with what stands over it: how likely it is, or whose it is. */
export interface HeadedSense {
  readonly meaning: StoredEntry;
  readonly heading: string;
  /** Whether the heading names the word list that it is from. */
  readonly namesPack: boolean;
}

/** Several meanings with their headings, those of word lists before ours: whoever added a list has chosen its words for this reader. */
export function headedSenses(t: Translate, meanings: readonly StoredEntry[], reasons: Reasons): readonly HeadedSense[] {
  const [lists, ours] = partByList(meanings);
  const listed = lists.map((meaning, place): HeadedSense => {
    const namesPack = ours.length > 0 || reasons.because === undefined;
    const heading = namesPack ? t('card.inPack', [meaning.pack ?? '']) : likelihood(t, place, reasons);
    return { meaning, heading, namesPack };
  });
  const rest = ours.map((meaning, place): HeadedSense => {
    const heading = isExplainedTwice(meanings) ? t('card.inBedside') : likelihood(t, place, reasons);
    return { meaning, heading, namesPack: false };
  });
  return [...listed, ...rest];
}

/** Whether a word list explains what Bedside explains too: most often that is the same thing in other words. */
export function isExplainedTwice(meanings: readonly StoredEntry[]): boolean {
  const [lists, ours] = partByList(meanings);
  return lists.length > 0 && ours.length === 1;
}

function partByList(meanings: readonly StoredEntry[]) {
  const isOurs = ({ pack }: StoredEntry) => pack === undefined;
  return [meanings.filter((meaning) => !isOurs(meaning)), meanings.filter(isOurs)] as const;
}

function likelihood(t: Translate, place: number, { because, byPage }: Reasons): string {
  if (place > 0) return t('card.canAlsoMean');
  if (because !== undefined) return t('card.likelier', [because]);
  return t(byPage ? 'card.likelierByPage' : 'card.likeliest');
}
