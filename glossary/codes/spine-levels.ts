import { WORD_UNITS } from '../text/letters.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import type { FoundPattern } from './patterns.ts';

/** The parts of the spine from the top down, and how many bones each has. */
const PARTS = {
  C: { bones: 7, name: 'the neck' },
  T: { bones: 12, name: 'the upper and middle back' },
  L: { bones: 5, name: 'the lower back' },
  S: { bones: 5, name: 'the sacrum, at the base of the spine' },
} as const;
type Part = keyof typeof PARTS;

interface Level {
  readonly part: Part;
  readonly number: number;
}

const HYPHEN = '[-–—/]';
const LEVELS = new RegExp(
  `(?<![${WORD_UNITS}_]|[${WORD_UNITS}]${HYPHEN})([CTLS])(1?\\d)\\s?(?:${HYPHEN}\\s?([CTLS])?|(?:to|through|thru|TO|THROUGH|THRU)\\s([CTLS]))(1?\\d)(?![${WORD_UNITS}]|${HYPHEN}\\s?[CTLS]?\\d|[.+]\\d)`,
  'g',
);

// How far from the code, in characters, a word must stand that shows that it is the spine's.
const NEAR_CHARS = 200;
// Words of the spine alone.
const SPINE_ALONE =
  /\b(?:spin(?:e|al)|vertebra[le]?|dis[ck]s?|lumbar|lumbosacral|lamin\w+|foramin\w+|radiculopathy|myelopathy|spondyl\w+|kypho\w+|scoliosis|nerve roots?|ACDF)\b/i;
// With words that surgery of the chest and genes of tumors have as well.
const SPINE = new RegExp(`${SPINE_ALONE.source}|\\b(?:thoracic|fusion|facets?)\\b`, 'i');
// What else S1/S2 and T3/T4 are: sounds of the heart, and hormones. T1 to T4 are stages of tumors.
const HEART_OR_HORMONES =
  /^(?:hearts?|cardiac|cardio\w*|cvs?|rrr|regular|rhythm|rate|murmurs?|rubs?|gallops?|sounds?|thyr\w+|tsh|free|hormones?|normal)$/;
// Words of tumors alone.
const TUMOR_ALONE =
  /\b(?:stag(?:e[sd]?|ing)|tnm|n[0-3]|\w*(?:cancer|carcinoma|sarcoma|melanoma|lymphoma|tumou?r)s?|neoadjuvant)\b/i;
// With words that are said of a spine as well.
const TUMOR = new RegExp(`${TUMOR_ALONE.source}|\\b(?:resect\\w+|clinical(?:ly)?|patholog\\w+)\\b`, 'i');
const STAGED = /^(?:stag(?:e[sd]?|ing)|tnm|n[0-3])$/;
// "The tumor at T2-T4", "tumor T2-T4, laminectomy done"
const PLACE_BEFORE = /\b(?:at|levels?)\s$/i;
const PLACE_CHARS = 8;
// What is inside the spine or was done to it, which a tumor there does not change.
const WITHIN_SPINE = /^(?:intradural|intramedullary|laminectom(?:y|ies))$/;
/** T1 to T4 are stages of tumors. */
const LAST_STAGE = 4;
// What stands behind the same letters and numbers where they are stages, scans or proteins.
const NOT_SPINE_CHARS = 12;
const NOT_SPINE = /^[\s-]*(?:N\d|weighted|tumou?rs?|disease|stag|lesions?|cancers?|signal|hyper|hypo|complement)/i;

/**
 * Two levels of the spine (L4/5, C5-C6, T3–T8, C3 through C7). Low in the back the letters with a hyphen or slash mean nothing
 * else; elsewhere a word of the spine must stand near, for C3 is a protein of the blood too, and T1 and T2 are kinds of scans. S1/S2 are
 * sounds of the heart, T3/T4 hormones and T1 to T4 stages of tumors, unless a word of the spine is the nearest in their sentence.
 */
export function findSpineLevels(text: string): FoundPattern[] {
  const found: FoundPattern[] = [];
  for (const match of text.matchAll(LEVELS)) {
    const upper = levelOf(match[1]!, match[2]!);
    const lower = levelOf(match[3] ?? match[4] ?? match[1]!, match[5]!);
    if (!upper || !lower || placeOf(lower) <= placeOf(upper)) continue;
    const end = match.index + match[0].length;
    if (!isOfSpine(text, match.index, end, upper, lower)) continue;
    found.push({ start: match.index, end, kind: 'spine-levels', explanation: explain(upper, lower) });
  }
  return found;
}

function levelOf(part: string, digits: string): Level | undefined {
  const level = { part: part as Part, number: Number(digits) };
  return level.number >= 1 && level.number <= PARTS[level.part].bones ? level : undefined;
}

const ORDER = ['C', 'T', 'L', 'S'] as const;
/** How many bones down from the top of the spine. */
const placeOf = ({ part, number }: Level) =>
  ORDER.slice(0, ORDER.indexOf(part)).reduce((bones, above) => bones + PARTS[above].bones, number);

/** Whether two levels are bones at all, and not what else the comment above says they may be. */
function isOfSpine(text: string, start: number, end: number, upper: Level, lower: Level): boolean {
  // "L3 to L4" may be the growth of a larva.
  if (upper.part === 'L' && upper.number >= 3 && !/[ou]/i.test(text.slice(start, end))) return true;
  if (NOT_SPINE.test(text.slice(end, end + NOT_SPINE_CHARS))) return false;
  if (upper.part === 'S') return isNearestOfSpine(text, start, end, SPINE, [HEART_OR_HORMONES]) ?? false;
  const areOfChest = upper.part === 'T' && lower.part === 'T';
  if (areOfChest && lower.number <= LAST_STAGE) return isOfChestSpine(text, start, end, upper.number, lower.number);
  return isNear(text, start, end, SPINE);
}

/** The same of two from T1 to T4, which are stages of tumors, scans (T1, T2) and hormones (T3, T4) as well. */
function isOfChestSpine(text: string, start: number, end: number, upper: number, lower: number): boolean {
  if (upper === 1 && lower === 2) return false;
  const nearest = (spine: RegExp, ...others: RegExp[]) => isNearestOfSpine(text, start, end, spine, others);
  const { before, after } = sentenceAround(text, start, end);
  const isInSentence = (telling: RegExp) => [...before, ...after].some(({ word }) => telling.test(word));
  const isPlace = PLACE_BEFORE.test(text.slice(Math.max(0, start - PLACE_CHARS), start));
  const isInSpine = isInSentence(WITHIN_SPINE) || (isPlace && isInSentence(SPINE_ALONE));
  if (isInSpine && !isInSentence(STAGED)) return true;
  if (upper === 3)
    return nearest(SPINE_ALONE, HEART_OR_HORMONES, TUMOR_ALONE) ?? nearest(SPINE, HEART_OR_HORMONES, TUMOR) ?? false;
  return nearest(SPINE_ALONE, TUMOR_ALONE) ?? (isNear(text, start, end, SPINE) && !isNear(text, start, end, TUMOR));
}

/** Whether such a word stands within NEAR_CHARS. */
const isNear = (text: string, start: number, end: number, telling: RegExp) =>
  telling.test(text.slice(Math.max(0, start - NEAR_CHARS), start)) || telling.test(text.slice(end, end + NEAR_CHARS));

/** Whether of the words in its sentence that tell what a code is, the nearest one is the spine's; undefined where there is none. */
function isNearestOfSpine(
  text: string,
  start: number,
  end: number,
  spine: RegExp,
  others: readonly RegExp[],
): boolean | undefined {
  const { before, after } = sentenceAround(text, start, end);
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const words = [before.at(-1 - i), after[i]].flatMap((one) => one?.word ?? []);
    if (words.some((word) => others.some((other) => other.test(word)))) return false;
    if (words.some((word) => spine.test(word))) return true;
  }
  return undefined;
}

function explain(upper: Level, lower: Level): string {
  const areNeighbors = placeOf(lower) - placeOf(upper) === 1;
  const from = `the ${ordinal(upper)} bone of ${PARTS[upper.part].name}`;
  const to = `the ${ordinal(lower)} bone of ${PARTS[lower.part].name}`;
  const both =
    upper.part === lower.part
      ? `the ${ordinal(upper)} ${areNeighbors ? 'and' : 'to'} the ${ordinal(lower)} bone of ${PARTS[upper.part].name}`
      : `${from} ${areNeighbors ? 'and' : 'to'} ${to}`;
  return areNeighbors
    ? `Two bones of the spine that lie next to each other, and the place where they meet: ${both}, counted from the top.`
    : `A stretch of the spine: from ${both}, counted from the top.`;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ordinal = ({ number }: Level) => ORDINALS[number - 1]!;
