import type { Finder } from '../glossary/find.ts';
import type { TermMatch } from '../glossary/term-match.ts';
import type { Block } from '../page/block.ts';
import type { PageTerm } from '../page/watch.ts';

/** Finds the terms of a page, of which parts may be in another language than the rest. */
export interface PageFinder extends Pick<Finder, 'continueFrom' | 'contextVersion' | 'definitions'> {
  readonly find: (text: string, block: Block) => readonly TermMatch[];
  readonly isShown: (term: Pick<PageTerm, 'match' | 'block'>) => boolean;
}

/**
 * A page alone may be wrong about its language: many are said to be English since their template was. One that names two means them. A page in
 * English is told by its first letters, at no cost: it is asked of every block.
 */
const isEnglishPart = (element: Element): boolean =>
  !/^(?:en|$)/i.test(element.ownerDocument.documentElement.lang) && element.matches(':lang(en)');

/**
 * What is English by its own account, on a page that by its own is not, is a page of its own: the rest says neither that its few words are in another
 * language nor what they are about.
 */
export function createPageFinder(newFinder: () => Finder): PageFinder {
  const finder = newFinder();
  let ofParts: Finder | undefined;
  const parts = new WeakSet<Block>();
  let last = finder;
  /** What the next text stands behind, where that is not the last one. */
  let before: string | undefined;

  function finderFor(block: Block): Finder {
    if (!isEnglishPart(block.element)) return finder;
    parts.add(block);
    ofParts ??= newFinder();
    return ofParts;
  }

  return {
    continueFrom(text) {
      before = text;
    },
    find(text, block) {
      const next = finderFor(block);
      if (next !== last) before ??= '';
      if (before !== undefined) next.continueFrom(before);
      before = undefined;
      last = next;
      return next.find(text);
    },
    isShown: ({ match, block }) => (ofParts && parts.has(block) ? ofParts : finder).isShown(match),
    contextVersion: () => finder.contextVersion() + (ofParts?.contextVersion() ?? 0),
    get definitions() {
      return ofParts ? new Map([...ofParts.definitions, ...finder.definitions]) : finder.definitions;
    },
  };
}
