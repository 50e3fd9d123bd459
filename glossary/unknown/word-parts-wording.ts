import type { Part } from './word-parts-block.ts';

/** The rest of a word, in what a part means. */
const REST = '~';
/** Between what an ending means of one thing and of several: an opening in the bowel, a join of stomach and bowel. */
export const OF_SEVERAL = ' | ';
/** What denies all that comes after it: "not to do with swelling", and no adjective of what is not swelling. */
const DENIAL = 'not ~';

/** How the meaning of an adjective begins; what comes after it is the thing itself. */
const ABOUT = 'to do with ';

/**
 * Says what a word looks like from its parts: each root joins those before it or says something of them ("cells of ~"), a prefix
 * holds the roots behind it or, where it says something of the whole, the whole; the ending holds the roots. A guess, and worded as one.
 */
export function wordingOf(parts: readonly Part[]): string {
  const things = new Set(
    parts.filter(({ kind, means }) => kind === 'root' && !means.includes(REST)).map(({ means }) => means),
  );
  const [ofOne, ofSeveral = ofOne] = meaningsOf(parts.at(-1)!);
  const last = things.size > 1 ? ofSeveral! : ofOne!;
  const about = last.startsWith(ABOUT) ? ABOUT : '';
  const thing = last.slice(about.length);
  // An ending that says only "~" names nothing of its own that a prefix could say something of.
  const namesThing = thing.includes('[') || !thing.includes(REST);
  const denials: string[] = [];
  const whole: string[] = [];
  let prefixes: string[] = [];
  let roots = '';
  for (const part of parts.slice(0, -1)) {
    if (part.means === DENIAL) denials.push(part.means);
    else if (part.kind === 'prefix') (part.whole && namesThing ? whole : prefixes).push(part.means);
    else {
      roots = join(roots, held(prefixes, part.means.includes(REST) ? hold(part.means, roots) : part.means), part);
      prefixes = [];
    }
  }
  return `Looks like: ${held(denials, about + held([...whole, ...prefixes], hold(thing, roots)))}.`;
}

const meaningsOf = ({ means }: Part): readonly string[] => means.split(OF_SEVERAL);

const join = (before: string, root: string, { means }: Part) =>
  before === '' || before === root || means.includes(REST) ? root : `${before} and ${root}`;

/** What an article may follow: "around the liver", but "too much milk hormone". */
const BEFORE_ARTICLE =
  /\b(?:above|after|against|and|around|before|behind|below|beside|between|but|for|from|in|like|not|of|on|outside|through|under|with) ~/;

const held = (prefixes: readonly string[], rest: string) =>
  prefixes.reduceRight(
    (inner, prefix) => hold(prefix, BEFORE_ARTICLE.test(prefix) ? inner : inner.replace(/^(?:an?|the) /, '')),
    rest,
  );

/** Puts the rest where ~ stands; without a rest, what is in brackets goes. */
const hold = (means: string, rest: string) =>
  rest === ''
    ? means
        .replace(/\[.*?\]/g, '')
        .replace(/\s*~\s*/g, ' ')
        .trim()
    : means.replace(/[[\]]/g, '').replace(REST, rest);

/** What a part means by itself: "cells[ of ~]" is "cells". */
export const meaningAlone = (part: Part): string => hold(meaningsOf(part)[0]!, '');
