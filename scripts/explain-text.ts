import { parseHTML } from 'linkedom';
import type { Compiled } from '../glossary/compile.ts';
import { findDefinitions } from '../glossary/definitions/abbreviations.ts';
import { LEVELS } from '../glossary/difficulty.ts';
import { createFinder, type Finder } from '../glossary/find.ts';
import { createMatcher } from '../glossary/matching/matcher.ts';
import { DEFINING_ONLY, openPacked } from '../glossary/matching/packed.ts';
import { createSaidIn, type Said } from '../glossary/negation/said.ts';
import type { StoredEntry } from '../glossary/store.ts';
import type { Explanation, TermMatch } from '../glossary/term-match.ts';
import type { WordKnowledge } from '../glossary/unknown/unknown-words.ts';

/** A term as one line of `explain` tells of it. */
interface ExplainedTerm extends Omit<Explanation, 'entries' | 'guess' | 'code'>, Said {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly id?: string;
  /** The glossary, the page's own definition, the parts of the word, or the letters and numbers of a code. */
  readonly by: 'entry' | 'page' | 'parts' | 'code';
  readonly name: string;
  readonly short?: string;
}

export interface Explained {
  readonly terms: readonly ExplainedTerm[];
  /** The short forms that the text itself defines. */
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  /** The words of the text that the glossary has, and that are not marked in it. */
  readonly unmarked: () => readonly Unmarked[];
}

interface Unmarked {
  /** As it stands in the text. */
  readonly name: string;
  readonly why: string;
}

/** A line of a plain text that heads what follows it, and no answer: "Family history", "Physical exam:". */
const HEADING = /^\s*(?:#+\s*)?(?!(?:No|None|Denies|Denied|Negative)\b)(\p{Lu}[\p{L} /&()-]{1,40}:?)\s*$/u;

/** Explains texts as the extension would explain pages: blank lines part the blocks, and the whole text is one page. */
export function createExplainer({ packed, store }: Compiled, knowledge: WordKnowledge): (text: string) => Explained {
  const opened = openPacked(packed);
  return (text) => {
    const finder = createFinder(opened, 'normal', knowledge);
    const saidIn = createSaidIn();
    const blocks = blocksOf(text);
    let heading = '';
    const found = blocks.map((block) => {
      heading = HEADING.exec(block.text)?.[1] ?? heading;
      return { ...block, heading, matches: finder.find(block.text) };
    });
    // A page is read to its end before the reader points anywhere: what counts is what it has turned out to be about.
    const terms = found.flatMap(({ at, text: block, heading, matches }) =>
      matches.filter(finder.isShown).map((match) => ({
        ...explained(match, at, block, store),
        ...saidIn(block, match.start, match.end, [heading]),
      })),
    );
    const abbreviations = blocks.flatMap((block) =>
      findDefinitions(block.text).map(({ short, long }) => ({ short, long })),
    );
    const unmarked = () => {
      const match = createMatcher(opened);
      return found.flatMap(({ text: block, matches }) => {
        const isFree = ({ start, end }: Place) => matches.every((term) => term.end <= start || end <= term.start);
        const unmatched = match(block).candidates.filter(
          (candidate) => isFree(candidate) && candidate.readings.some(({ flags }) => !(flags & DEFINING_ONLY)),
        );
        return [
          ...matches.filter((term) => !finder.isShown(term)).map((term) => ({ ...term, why: whyHidden(term, finder) })),
          ...unmatched.map((place) => ({ ...place, why: 'no word near it tells that this is meant' })),
        ].map(({ start, end, why }) => ({ name: block.slice(start, end), why }));
      });
    };
    return { terms, abbreviations, unmarked };
  };
}

type Place = Pick<TermMatch, 'start' | 'end'>;

/** Why a match of the finder is not marked at the usual setting, in words for whoever writes an entry. */
function whyHidden({ entries: [entry], plain, byPage, awaitsPage }: TermMatch, { difficultyOf }: Finder): string {
  if (plain || (entry !== undefined && difficultyOf(entry) < LEVELS.normal)) return 'everyone knows it';
  if (byPage) return 'no word near it, nor the page as a whole, tells that this is meant';
  return awaitsPage ? 'only on a medical page that speaks of it elsewhere' : 'only on a medical page';
}

function explained(
  { start, end, entries, long, because, unaided, byPage, guess, code, meant }: TermMatch,
  at: number,
  block: string,
  store: readonly StoredEntry[],
): ExplainedTerm {
  const entry = store[entries[0] ?? -1];
  const short = guess ?? code ?? entry?.short;
  return {
    start: at + start,
    end: at + end,
    by: guess !== undefined ? 'parts' : code !== undefined ? 'code' : long !== undefined ? 'page' : 'entry',
    name: entry?.term ?? block.slice(start, end),
    ...(entry ? { id: entry.id } : {}),
    ...(short === undefined ? {} : { short }),
    ...(long === undefined ? {} : { long }),
    ...(because === undefined ? {} : { because }),
    ...(unaided ? { unaided } : {}),
    ...(byPage ? { byPage } : {}),
    ...(meant === undefined ? {} : { meant }),
  };
}

function blocksOf(text: string): { at: number; text: string }[] {
  const blocks: { at: number; text: string }[] = [];
  for (const match of text.matchAll(/(?:(?!\r?\n[^\S\n]*\r?\n)[\s\S])+/g)) {
    blocks.push({ at: match.index, text: match[0] });
  }
  return blocks;
}

const BLOCK_TAGS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul';

/** The readable text of an HTML file, with a blank line wherever a block ends. Good for reports; the extension reads the live page instead. */
export function textOfHtml(html: string): string {
  // Without the tag, which HTML may leave out, what is parsed is the first element alone.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  for (const silent of document.querySelectorAll('script,style,noscript,template,svg,math,head,title')) silent.remove();
  for (const block of document.querySelectorAll(BLOCK_TAGS)) {
    block.before('\n\n');
    block.append('\n\n');
  }
  return (document.documentElement?.textContent ?? '').replace(/[^\S\n]+/g, ' ').trim();
}
