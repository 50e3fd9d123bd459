import { byKind, type EntryOf, type OutlineSection, type OutlineTerm, wholePage } from '../outline.ts';
import { type Translate, textKey } from '../texts.ts';

export const GROUPINGS = ['section', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Terms under a heading of the panel. */
export interface Group {
  readonly id: string;
  readonly title: string;
  /** Whether the title is in the words of the page, whose language nobody knows. */
  readonly isOfPage: boolean;
  readonly terms: readonly OutlineTerm[];
}

/** The terms that a filter lets through, in reading order, under the headings of the page or under their kinds. */
export function groupTerms(
  sections: readonly OutlineSection[],
  grouping: Grouping,
  entryOf: EntryOf,
  isWanted: (term: OutlineTerm) => boolean,
  t: Translate,
): readonly Group[] {
  // A number that the store does not have comes from a page opened before an update.
  const isKnown = ({ unlisted, entries }: OutlineTerm) => unlisted !== undefined || entryOf(entries[0]!) !== undefined;
  const wanted = titled(sections, t).flatMap((section) => {
    const terms = section.terms.filter((term) => isKnown(term) && isWanted(term));
    return terms.length > 0 ? [{ ...section, terms }] : [];
  });
  if (grouping === 'section') return wanted;
  return byKind(wholePage(wanted), entryOf).map(({ kind, terms }) => ({
    id: kind,
    title: t(`panel.kinds.${textKey(kind)}`),
    isOfPage: false,
    terms,
  }));
}

/** Each section with a title: what has none begins the page, or stands in its frames, which are taken together. */
function titled(sections: readonly OutlineSection[], t: Translate): readonly Group[] {
  const [beginning, ...frames] = sections.filter(({ title }) => title === '');
  const groups = sections.flatMap((section): readonly Group[] => {
    if (section.title !== '') return [{ ...section, isOfPage: true }];
    if (section === beginning) return [{ ...section, title: t('panel.beginning'), isOfPage: false }];
    return [];
  });
  if (frames.length === 0) return groups;
  return [...groups, { id: 'frames', title: t('panel.elsewhere'), isOfPage: false, terms: wholePage(frames) }];
}

/** The groups with each term only where it comes first, as on paper. */
export function withoutRepeats(groups: readonly Group[]): readonly Group[] {
  const met = new Set<string>();
  return groups.flatMap((group) => {
    const terms = group.terms.filter(({ id }) => !met.has(id) && met.add(id));
    return terms.length > 0 ? [{ ...group, terms }] : [];
  });
}
