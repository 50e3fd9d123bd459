import type { Learned, SavedWord } from './saved-word.ts';

/** Of words never asked, so many begin in a day: more would all come back together, and be too much. */
export const NEW_PER_DAY = 20;
/** A word that is still being learned may come so many ms early, so that a sitting ends with nothing left over. */
const SOON = 20 * 60_000;

/** A word that was graded so many ms after now was so while the clock was wrong: clocks that are set right again are seldom off by as much. */
const WRONG_BY = 24 * 60 * 60_000;

type Plan = Pick<SavedWord, 'learned'>;

/**
 * What was learned of a word, as it counts now. One that was graded while the clock was far ahead has come back by now: when that was nobody
 * knows, and it would stay away for as long.
 */
export function learnedAsOf(learned: Learned, now: number): Learned {
  if (learned.last <= now + WRONG_BY) return learned;
  return { ...learned, last: now - (learned.due - learned.last), due: now };
}

/** The words to ask now, the next one first: those being learned, then those to review, then new ones. `now` in ms since 1970. */
export function dueWords<Word extends Plan>(words: readonly Word[], now: number): readonly Word[] {
  const due = words.filter(({ learned }) => learned !== null && learnedAsOf(learned, now).due <= now);
  const started = words.filter(({ learned }) => learned !== null && isToday(learned.started, now)).length;
  const fresh = words.filter(({ learned }) => learned === null).slice(0, Math.max(0, NEW_PER_DAY - started));
  return [...due.toSorted(byUrgency), ...fresh];
}

/** The word to ask now; when nothing is due, one that would be within minutes. */
export function nextWord<Word extends Plan>(words: readonly Word[], now: number): Word | undefined {
  const [next] = dueWords(words, now);
  if (next) return next;
  return words
    .filter(({ learned }) => isStillLearned(learned) && learned!.due <= now + SOON)
    .toSorted((one, other) => one.learned!.due - other.learned!.due)[0];
}

const isStillLearned = (learned: Plan['learned']): boolean => learned !== null && learned.state !== 'review';

function byUrgency(one: Plan, other: Plan): number {
  const order = Number(isStillLearned(other.learned)) - Number(isStillLearned(one.learned));
  return order || one.learned!.due - other.learned!.due;
}

/** By the reader's own clock: a day begins at midnight where they are, and is an hour longer or shorter when clocks change. */
const startOfDay = (now: number): number => new Date(now).setHours(0, 0, 0, 0);
const startOfNextDay = (now: number): number => new Date(now).setHours(24, 0, 0, 0);
/** A clock that was wrong once has left times that are still to come. */
const isToday = (time: number, now: number): boolean => time >= startOfDay(now) && time < startOfNextDay(now);

/** When the next word comes back that is not due yet; undefined where none will. New words wait for tomorrow. */
export function nextReturn(words: readonly Plan[], now: number): number | undefined {
  const dueOf = ({ learned }: Plan) => (learned ? learnedAsOf(learned, now).due : startOfNextDay(now));
  const times = words.map(dueOf).filter((due) => due > now);
  return times.length === 0 ? undefined : Math.min(...times);
}
