import { keyOf } from './same-term.ts';
import { createHeadings } from './section-start.ts';
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

/** The terms of a page by the headings that they stand under, in reading order. */
export function outlineOf(terms: Iterable<PageTerm>): OutlineSection[] {
  const headingOf = createHeadings();
  const sections = new Map<Element | undefined, Map<string, [PageTerm, ...PageTerm[]]>>();
  for (const term of terms) {
    const heading = headingOf(term.block.anchor);
    let section = sections.get(heading);
    if (!section) {
      section = new Map();
      sections.set(heading, section);
    }
    const key = keyOf(term);
    const places = section.get(key);
    if (places) places.push(term);
    else section.set(key, [term]);
  }
  return [...sections].map(([heading, byKey]) => ({
    title: titleOf(heading),
    terms: [...byKey].map(([key, places]) => ({ key, places })),
  }));
}

function titleOf(heading: Element | undefined): string {
  return (heading?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE_CHARS);
}
