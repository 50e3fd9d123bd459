import type { FrameReport, ReportedSection, ReportedTerm } from './page-terms.ts';

/**
 * A page that writes a paragraph anew takes its terms away for as long as it is read again. What comes back within this
 * time, in ms, never leaves the list, changes its count or moves, so that nothing flickers there.
 */
export const LINGER_MS = 1500;
/** And within this time while the page is still being read anew, which takes long on a busy machine. */
export const LINGER_BEHIND_MS = 4 * LINGER_MS;

/** Gives the report to show for the report as it is; `isHolding` while it shows what may have gone. `isBehind` while the page is read anew. */
export type Linger = (
  report: FrameReport,
  now: number,
  isBehind: boolean,
) => { readonly report: FrameReport; readonly isHolding: boolean };

interface Held {
  readonly term: ReportedTerm;
  readonly at: number;
}

export function createLinger(): Linger {
  let held = new Map<string, Held>();
  let shown: readonly ReportedSection[] = [];

  return ({ isReading, sections }, now, isBehind) => {
    const before = held;
    held = new Map();
    const isFresh = ({ at }: Held) => now - at < (isBehind ? LINGER_BEHIND_MS : LINGER_MS);

    /** The section as it is to be shown, and whether it is more than what is there. */
    function settle(id: string, title: string, terms: readonly ReportedTerm[], old: readonly ReportedTerm[]) {
      const present = new Map(terms.map((term) => [term.id, term]));
      const kept = new Map<string, ReportedTerm>();
      let isHeld = false;
      const order = weave(terms, old);
      for (const { id: termId } of order) {
        const key = `${id}\n${termId}`;
        const term = present.get(termId);
        const last = before.get(key);
        const isLess = last !== undefined && (term?.places.length ?? 0) < last.term.places.length;
        const next = isLess && isFresh(last) ? last : term && { term, at: now };
        if (!next) continue;
        if (next === last) isHeld = true;
        held.set(key, next);
        kept.set(termId, next.term);
      }
      const settled = (isHeld ? weave(old, terms) : order).flatMap((term) => kept.get(term.id) ?? []);
      return { section: { id, title, terms: settled }, isHeld };
    }

    const olds = new Map(shown.map((section) => [section.id, section]));
    const ids = new Set(sections.map(({ id }) => id));
    const there = sections.map(({ id, title, terms }) => settle(id, title, terms, olds.get(id)?.terms ?? []));
    const leaving = shown.filter(({ id }) => !ids.has(id)).map(({ id, title, terms }) => settle(id, title, [], terms));
    const all = new Map([...there, ...leaving].map(({ section }) => [section.id, section]));
    const isHolding = [...there, ...leaving].some(({ isHeld }) => isHeld);
    const order = isHolding ? weave(shown, sections) : sections;
    shown = order.flatMap(({ id }) => {
      const section = all.get(id);
      return section && section.terms.length > 0 ? [section] : [];
    });
    return { report: { isReading, sections: shown }, isHolding };
  };
}

/** The first list in its order, and what only the second has behind what it stands behind there. */
function weave<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  const ids = new Set(first.map(({ id }) => id));
  const behind = new Map<string | undefined, T[]>();
  let last: string | undefined;
  for (const item of second) {
    if (ids.has(item.id)) last = item.id;
    else behind.set(last, [...(behind.get(last) ?? []), item]);
  }
  if (behind.size === 0) return first;
  return [...(behind.get(undefined) ?? []), ...first.flatMap((item) => [item, ...(behind.get(item.id) ?? [])])];
}
