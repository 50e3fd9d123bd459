import { createSectionStarts, HEADING } from './section-start.ts';
import { keyOf } from './sections.ts';
import type { PageTerm } from './watch.ts';

/** A term of a section, with every place where it stands there, in reading order. */
export interface OutlineTerm {
  /** The same for terms that tell a reader the same. */
  readonly key: string;
  readonly places: readonly [PageTerm, ...PageTerm[]];
}

export interface OutlineSection {
  /** Words of its heading; empty for what comes before the first. */
  readonly title: string;
  /** In the order in which they come first. */
  readonly terms: readonly OutlineTerm[];
}

/** A title longer than this is a paragraph in a heading's clothes. */
const MAX_TITLE_CHARS = 120;

/**
 * The terms of a page by section, in reading order. What stands in a section without a heading, as comments under an
 * article do, belongs to the last heading before it.
 */
export function outlineOf(terms: Iterable<PageTerm>): OutlineSection[] {
  const startOf = createSectionStarts();
  const sections = new Map<Node | undefined, { title: string; terms: Map<string, [PageTerm, ...PageTerm[]]> }>();
  let last: Node | undefined;
  for (const term of terms) {
    const start = startOf(term.block.nodes[0]!);
    const title = titleOf(start);
    if (title) last = start;
    let section = sections.get(last);
    if (!section) {
      section = { title, terms: new Map() };
      sections.set(last, section);
    }
    const key = keyOf(term);
    const places = section.terms.get(key);
    if (places) places.push(term);
    else section.terms.set(key, [term]);
  }
  return [...sections.values()].map(({ title, terms: byKey }) => ({
    title,
    terms: [...byKey].map(([key, places]) => ({ key, places })),
  }));
}

function titleOf(start: Node): string {
  if (!(start instanceof Element) || !start.matches(HEADING)) return '';
  return (start.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE_CHARS);
}
