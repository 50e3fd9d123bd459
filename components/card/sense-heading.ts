import type { StoredEntry } from '../../glossary/store.ts';
import type { Translate } from '../texts.ts';
import type { AskedTerm } from './card-state.ts';

type Reasons = Pick<AskedTerm, 'because' | 'byPage' | 'unaided'>;

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
    const others = isDoubtful(reasons) ? lists.length : 0;
    const heading = isExplainedTwice(meanings, reasons) ? t('card.inBedside') : likelihood(t, place + others, reasons);
    return { meaning, heading, namesPack: false };
  });
  return [...listed, ...rest];
}

/** Whether a word list explains what Bedside explains too, for certain: most often that is the same thing in other words. */
export function isExplainedTwice(meanings: readonly StoredEntry[], reasons: Reasons): boolean {
  const [lists, ours] = partByList(meanings);
  return lists.length > 0 && ours.length === 1 && !isDoubtful(reasons);
}

const isDoubtful = ({ unaided, byPage }: Reasons): boolean => unaided === true || byPage === true;

function partByList(meanings: readonly StoredEntry[]) {
  const isOurs = ({ pack }: StoredEntry) => pack === undefined;
  return [meanings.filter((meaning) => !isOurs(meaning)), meanings.filter(isOurs)] as const;
}

function likelihood(t: Translate, place: number, { because, byPage }: Reasons): string {
  if (place > 0) return t('card.canAlsoMean');
  if (because !== undefined) return t('card.likelier', [because]);
  return t(byPage ? 'card.likelierByPage' : 'card.likeliest');
}
