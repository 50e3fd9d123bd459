import type { SavedWord } from './saved-word.ts';

/** Of words never asked, so many begin in a day: more would all come back together, and be too much. */
export const NEW_PER_DAY = 20;
/** A word that is still being learned may come so many ms early, so that a sitting ends with nothing left over. */
const SOON = 20 * 60_000;

type Plan = Pick<SavedWord, 'learned'>;

/** The words to ask now, the next one first: those being learned, then those to review, then new ones. `now` in ms since 1970. */
export function dueWords<Word extends Plan>(words: readonly Word[], now: number): readonly Word[] {
  const due = words.filter(({ learned }) => learned !== null && learned.due <= now);
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
  const times = words.map(({ learned }) => learned?.due ?? startOfNextDay(now)).filter((due) => due > now);
  return times.length === 0 ? undefined : Math.min(...times);
}
