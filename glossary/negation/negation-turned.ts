import type { SentenceWord } from '../text/sentence-around.ts';
import type { Found } from './negation-phrases.ts';
import { gapBetween, mayRunOn } from './negation-scope.ts';
import * as triggers from './negation-triggers.ts';

const BEHIND_QUESTION = /\?\s*$/;
const BEHIND_LABEL = /(?:[:(|]|\s[-–—])\s*$/;
const MAX_LABEL_CHARS = 8;
const LABEL = /^\p{Lu}\p{Ll}/u;

/** Whether a "no" answers what stands before it, and what follows asks for something else: "Asthma: No Diabetes: Yes". */
export function isAnswer(
  text: string,
  words: readonly SentenceWord[],
  { from, to }: Found<string>,
  term: SentenceWord,
): boolean {
  const no = words[from]!;
  if (no.word !== 'no' || to > from + 1) return false;
  const left = text.slice(Math.max(0, no.start - MAX_LABEL_CHARS), no.start);
  if (BEHIND_QUESTION.test(left) || text.slice(no.end, words[to]?.start ?? term.start).includes('\t')) return true;
  const isCapital = text[no.start] === 'N' && text[no.start + 1] === 'o';
  const next = words[to] ?? term;
  const isBehindLabel = BEHIND_LABEL.test(left);
  if (isBehindLabel && gapBetween(text, no, next) === 'line') return true;
  return LABEL.test(text.slice(next.start, next.end)) && (isBehindLabel || (isCapital && from > 0));
}

/** Whether the trigger stands in quotation marks that end before the term: `"no call" low fetal fraction`. */
export const isInQuotes = (text: string, { start }: SentenceWord, term: SentenceWord): boolean =>
  /["“«]\s*$/u.test(text.slice(Math.max(0, start - MAX_LABEL_CHARS), start)) &&
  /["”»]/u.test(text.slice(start, term.start));

/** A choice of a form that nobody has made: "☐ No fever", "[ ] no pain". */
const EMPTY_BOX = /(?:[☐□⬜○◯]|\[\s*\]|\(\s+\))\s*$/u;

const JOINT = /^(?:and|or|nor|but|so)$/;

/** Whether a word before the trigger, in its clause or before the list that it is in, turns it round: "not entirely free of". */
export function isTurned(text: string, words: readonly SentenceWord[], { from }: Found<string>): boolean {
  const isQuality = triggers.QUALITY.has(words[from]!.word);
  let first = from;
  while (isQuality && words[first - 1]?.word.endsWith('ly')) first--;
  const previous = words[first - 1];
  const isItem =
    isQuality && previous && (JOINT.test(previous.word) || gapBetween(text, previous, words[first]!) === 'comma');
  if (isUnsure(text, words, from) || isEarlierTest(words, from) || isAtFirst(words.slice(0, from))) return true;
  const left = text.slice(Math.max(0, words[from]!.start - MAX_LABEL_CHARS), words[from]!.start);
  if (SCALE.test(left) || EMPTY_BOX.test(left)) return true;
  let tells = false;
  for (let i = from - 1; i >= 0; i--) {
    const { word } = words[i]!;
    if (!isItem && (JOINT.test(word) || !mayRunOn(text, words[i]!, words[i + 1]!))) return false;
    // "no fever no rash"
    if (word === 'no' && words[from]!.word === 'no' && !tells) return false;
    if (triggers.TURNING.has(word) || word.endsWith("n't")) return true;
    tells ||= triggers.CLAUSE.has(word);
  }
  return false;
}

/** "Hopefully no cancer", "I wish I did not have lupus" */
function isUnsure(text: string, words: readonly SentenceWord[], from: number): boolean {
  for (let i = from - 1; i >= 0 && mayRunOn(text, words[i]!, words[i + 1]!); i--) {
    if (triggers.UNSURE.has(words[i]!.word)) return true;
    if (!triggers.UNSURE_OF.has(words[i]!.word)) return false;
  }
  return false;
}

/** "The first scan showed no tumor": what the next one showed is not known. */
function isEarlierTest(words: readonly SentenceWord[], from: number): boolean {
  return words.some(
    ({ word }, i) =>
      i < from &&
      triggers.EARLIER.has(word) &&
      words.slice(i + 1, Math.min(i + 3, from)).some((next) => triggers.SCANS.has(next.word)),
  );
}

/** A degree of what is there, and none of it: "0 = no pain". */
const SCALE = /(?:\d\s*=|(?:^|[\s(,;])0\s*[:–-])\s*$/;

/** "At first there is no pain": what came then is not told. */
const isAtFirst = (words: readonly SentenceWord[]): boolean =>
  words.some(({ word }, i) =>
    word === 'first'
      ? words[i - 1]?.word === 'at'
      : triggers.AT_FIRST.has(word) || (word === 'early' && words[i + 1]?.word === 'on'),
  );

/** Whether a word after the term does: "the absence of lymphoma has not been shown", "no fever until today". */
export function isTurnedBack(
  text: string,
  cue: SentenceWord,
  term: SentenceWord,
  after: readonly SentenceWord[],
): boolean {
  // "No pain, except at night"
  if (triggers.EXCEPTION.has(after[0]?.word ?? '')) return true;
  if (tellsMore(text, term, after) || isOutdone(text, after) || provedWrong(text, after)) return true;
  let left = term;
  for (const right of after) {
    const isSameClause = mayRunOn(text, left, right) && right.word !== 'and' && right.word !== 'but';
    if (!isSameClause && cue.word !== 'absence') return false;
    if (triggers.TURNING_BACK.has(right.word) || triggers.EXCEPTION.has(right.word) || right.word.endsWith("n't"))
      return true;
    left = right;
  }
  return false;
}

/** "No aneurysm was missed" */
function tellsMore(text: string, term: SentenceWord, [verb, ...rest]: readonly SentenceWord[]): boolean {
  if (!verb || !mayRunOn(text, term, verb)) return false;
  if (!triggers.TO_BE.has(verb.word) && !triggers.HAS_BEEN.has(verb.word)) return false;
  const [said, next] = rest.slice(rest.findIndex(({ word }) => !triggers.BEEN.has(word)));
  if (!said) return true;
  if (rest.some(({ word }) => triggers.EARLIER.has(word))) return true;
  if (said.word === 'in') return next?.word !== 'place';
  if (!triggers.LEAVING_DENIED.has(said.word)) return true;
  // "No statins were shown to prevent it", "no insulin was taken with food"
  return next !== undefined && mayRunOn(text, said, next) && !triggers.AFTER_ABSENT.has(next.word);
}

const BACK =
  /^\s*[.,;(–—-]\s*(?:on|at|with|when|while|after|during|if|sometimes|occasional(?:ly)?|only|just|but|except|yes)\b/u;
const MAX_BACK_CHARS = 24;

/** Whether what stands behind an answer goes on with when it is there: "angina: no. on exertion yes". */
export const isTakenBack = (text: string, { end }: SentenceWord): boolean =>
  BACK.test(text.slice(end, end + MAX_BACK_CHARS));

/** "They told me no cancer at first" */
function provedWrong(text: string, after: readonly SentenceWord[]): boolean {
  return after.some(({ word }, i) => {
    if (triggers.PROVED_WRONG.has(word)) return true;
    const next = after[i + 1];
    const endsHere = !next || !mayRunOn(text, after[i]!, next) || next.word === 'but';
    return endsHere && triggers.AT_FIRST.has(word) && (word !== 'first' || after[i - 1]?.word === 'at');
  });
}

const SEEN = /^(?:now|seen|found|visible|present|identified|detected)$/;
const IT = /^(?:it|one|them)$/;
const THERE = /^(?:there|by|on)$/;

/** "The X-ray did not show a fracture, but the MRI did.", "… the MRI showed it." */
export function isOutdone(text: string, after: readonly SentenceWord[]): boolean {
  if (after.some(({ word }, i) => triggers.SHOWED.has(word) && IT.test(after[i + 1]?.word ?? ''))) return true;
  const but = after.findIndex(({ word }) => word === 'but');
  if (but < 0) return false;
  return after.slice(but).some((right, i, rest) => {
    const next = rest[i + 1];
    // "But visible on CT", "but was found on CT"; but not "but a cyst was found"
    if (i === 1 && SEEN.test((triggers.TO_BE.has(right.word) ? next : right)?.word ?? '')) return true;
    if (triggers.TO_BE.has(right.word) && THERE.test(next?.word ?? '')) return true;
    return triggers.DID.has(right.word) && (!next || !mayRunOn(text, right, next));
  });
}
