import type { SentenceWord } from '../text/sentence-around.ts';
import type { Found } from './negation-phrases.ts';
import * as triggers from './negation-triggers.ts';

/** With two capitals and no space: "PE", "DVTs", "AFib"; but not the score "Bilsky 0". */
const SHORT = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d-]+$/u;
/** Its letters need not be those of what it stands for: "heart attack (MI)". A longer one may be where it is known from: "(ACMG)". */
const MAY_TRANSLATE = /^\p{L}{2,3}$/u;
/** Behind one word, or behind what is given to somebody, it may as well be why not: "no metformin (DKA)", "no IV contrast (CKD)". */
const LEAST_WORDS = 2;
const GIVEN =
  /(?:ine|in|ol|one|pril|sartan|mab|nib|azole|ide|contrast|nsaids?|diuretics?|opioids?|opiates?|steroids?|antibiotics?|anticoagula\p{L}+|inhibitors?|blockers?|thinners?|agents?|agonists?|medications?|meds|drugs?|pills?|surgery|therapy|treatment|vaccines?|access|draws?|sticks?|fluids?)$/u;
const BEHIND_A_NAME = /^(?:without|with|w)$/;

/**
 * Whether a term in brackets is a short form of the item before them. In "no evidence of disease (NED)" it is one of the denial as
 * well, and in "bruising without injury (ITP)" of all that stands before it.
 */
export function isShortFormOf(
  text: string,
  before: readonly SentenceWord[],
  { from, to }: Found<string>,
  item: readonly SentenceWord[],
  { start, end }: SentenceWord,
): boolean {
  const short = text.slice(start, end);
  if (item.length === 0 || !SHORT.test(short)) return false;
  const letters = short.replace(/s$|-/g, '').toLowerCase();
  const initials = item.map((one) => one.word[0]).join('');
  if (initials.endsWith(letters)) return true;
  if (triggers.SOURCES.has(letters)) return false;
  if (abbreviates(letters, item)) return true;
  const cue = before.slice(from, to);
  const isBehindName = from > 0 && cue.some((one) => BEHIND_A_NAME.test(one.word));
  const mayBeWhy = item.length < LEAST_WORDS || GIVEN.test(item.at(-1)!.word);
  return (
    MAY_TRANSLATE.test(letters) &&
    !mayBeWhy &&
    !isBehindName &&
    !letters.startsWith('n') &&
    cue[0]!.word[0] !== letters[0]
  );
}

/** Whether letters stand in these words in their order, the first of them at the beginning of one. */
function abbreviates(letters: string, words: readonly SentenceWord[]): boolean {
  const [first, ...others] = letters;
  const inOrder = new RegExp(` ${first}${others.map((letter) => `[^${letter}]*${letter}`).join('')}`, 'u');
  return inOrder.test(` ${words.map(({ word }) => word).join(' ')}`);
}
