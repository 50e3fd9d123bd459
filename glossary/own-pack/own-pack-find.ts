import type { Finder } from '../find.ts';
import { createMatcher } from '../matching/matcher.ts';
import { openPacked } from '../matching/packed.ts';
import { createEntryCues } from '../meaning/entry-cues.ts';
import { createSenses } from '../meaning/senses.ts';
import type { FindTerms, TermMatch } from '../term-match.ts';
import { endWithClosing } from '../text/closing.ts';
import type { PackBlock } from './own-pack-compile.ts';

/** As many meanings of a word as a card can show; of more the first ones count, so that whoever knows them knows the word. */
export const MAX_MEANINGS = 20;

/**
 * A finder that finds the words of packs too. A pack's word is meant wherever it stands, or where a cue of its own is near, on any
 * page in any language: whoever wrote it knows. The blocks' numbers lie above all of the finder's. Where the glossary has the same word, its meanings come first;
 * where it has a longer term that the pack's word is in, only what is shown counts, as far as the page was read by then.
 */
export function withOwnPacks(finder: Finder, blocks: readonly PackBlock[]): Finder {
  if (blocks.length === 0) return finder;
  const finds = blocks.map(findIn);
  const least = Math.min(...blocks.map(({ first }) => first));
  const isShown = (match: TermMatch) => match.entries.some((entry) => entry >= least) || finder.isShown(match);
  const givesWay = (match: TermMatch) => isUncertain(match) || !isShown(match);
  return {
    ...finder,
    find: (text) => finds.reduce((found, find) => merge(found, find(text), givesWay), finder.find(text)),
    isShown,
  };
}

/** What the page as a whole may decide, and a guess at a word that our glossary does not hold, count only where no pack has a word. */
const isUncertain = ({ byPage, meant, guess }: TermMatch) =>
  byPage === true || meant !== undefined || guess !== undefined;

function findIn({ first, packed }: PackBlock): FindTerms {
  const opened = openPacked(packed);
  const match = createMatcher(opened);
  const meaningOf = createSenses(createEntryCues(opened));
  return (text) => {
    const scan = match(text);
    const found: TermMatch[] = [];
    let free = 0;
    for (const candidate of scan.candidates) {
      const meaning = candidate.word < free ? null : meaningOf(scan, candidate);
      if (!meaning) continue;
      free = candidate.word + candidate.words;
      found.push({
        ...meaning,
        start: candidate.start,
        end: endWithClosing(text, candidate.start, candidate.end),
        entries: meaning.entries.slice(0, MAX_MEANINGS).map((entry) => first + entry),
      });
    }
    return found;
  };
}

/** Both in order and apart: the same stretch has the meanings of both, of two that overlap the longer one stays, unless it gives way. */
function merge(
  ours: readonly TermMatch[],
  theirs: readonly TermMatch[],
  givesWay: (match: TermMatch) => boolean,
): readonly TermMatch[] {
  if (theirs.length === 0) return ours;
  const merged: TermMatch[] = [];
  const all = [...ours, ...theirs].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const match of all) {
    const last = merged.at(-1);
    if (!last || last.end <= match.start) merged.push(match);
    else if (isUncertain(match)) continue;
    else if (last.start === match.start && last.end === match.end && !isUncertain(last)) {
      merged[merged.length - 1] = { ...last, entries: [...last.entries, ...match.entries].slice(0, MAX_MEANINGS) };
    } else if (givesWay(last) || (match.end - match.start > last.end - last.start && !givesWay(match)))
      merged[merged.length - 1] = match;
  }
  return merged;
}
