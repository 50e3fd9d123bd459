import type { StoredEntry } from '../../glossary/store.ts';
import type { Translate } from '../texts.ts';
import type { AskedTerm } from './card-state.ts';

type Reasons = Pick<AskedTerm, 'because' | 'byPage'>;

/** What stands over one of several meanings: how likely it is, or the list that it is from. */
export function senseHeading(t: Translate, { pack }: StoredEntry, place: number, { because, byPage }: Reasons): string {
  if (pack !== undefined && because === undefined) return t('card.inPack', [pack]);
  if (place > 0) return t('card.canAlsoMean');
  if (because !== undefined) return t('card.likelier', [because]);
  return t(byPage ? 'card.likelierByPage' : 'card.likeliest');
}
