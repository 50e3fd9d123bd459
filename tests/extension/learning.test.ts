import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { dueWords, NEW_PER_DAY, nextReturn, nextWord } from '../../extension/saved/due.ts';
import { GRADES, type Grade, gradings } from '../../extension/saved/learning.ts';
import { Learned } from '../../extension/saved/saved-word.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = new Date(2026, 10, 21, 12).getTime();

/** A word after these grades, each given when the word was due. */
function learnedBy(...grades: readonly Grade[]): Learned {
  let learned = null as Learned | null;
  for (const grade of grades) learned = gradings(learned, learned?.due ?? NOON)[grade];
  return learned!;
}
const word = (id: string, learned: Learned | null) => ({ id, learned });
const minutesUntilDue = ({ due, last }: Learned) => (due - last) / MINUTE;

describe('when a word is asked again', () => {
  test.each<[grades: readonly Grade[], minutes: number]>([
    [['forgot'], 1],
    [['hard'], 6],
    [['good'], 10],
    [['good', 'forgot'], 1],
    [['good', 'good', 'forgot'], 10],
  ])('%j: in %i minutes', (grades, minutes) => expect(minutesUntilDue(learnedBy(...grades))).toBe(minutes));

  test.each<[grades: readonly Grade[], atLeast: number, atMost: number]>([
    [['good', 'good'], 1, 4],
    [['easy'], 5, 20],
    [['good', 'good', 'good'], 5, 30],
    [['good', 'good', 'good', 'good'], 20, 120],
  ])('%j: in %i to %i days', (grades, atLeast, atMost) => {
    const days = (minutesUntilDue(learnedBy(...grades)) * MINUTE) / DAY;
    expect(days).toBeGreaterThanOrEqual(atLeast);
    expect(days).toBeLessThanOrEqual(atMost);
  });

  test('a button keeps its word: what it says does not depend on the moment in which it is pressed', () => {
    const reviewed = learnedBy('good', 'good', 'good');
    const daysAt = (now: number) => GRADES.map((one) => gradings(reviewed, now)[one].days);
    for (let later = 1; later < 100; later++) expect(daysAt(reviewed.due + later)).toEqual(daysAt(reviewed.due));
  });

  test('a word began when it was first asked, however often it was since', () => {
    expect(learnedBy('good', 'forgot', 'easy').started).toBe(NOON);
  });

  const grade = fc.constantFrom(...GRADES);
  const history = fc.array(fc.tuple(grade, fc.integer({ min: 0, max: 400 * DAY })), { maxLength: 30 });

  test('whatever happened, the better one knew a word, the later it comes; and it can be stored', () => {
    fc.assert(
      fc.property(history, (past) => {
        let learned: Learned | null = null;
        let now = NOON;
        for (const [given, later] of past) {
          learned = gradings(learned, now)[given];
          now += later;
        }
        const next = gradings(learned, now);
        for (const one of GRADES) expect(v.parse(Learned, JSON.parse(JSON.stringify(next[one])))).toEqual(next[one]);
        const dues = GRADES.map((one) => next[one].due);
        expect(dues).toEqual(dues.toSorted((a, b) => a - b));
        expect(dues[0]).toBeGreaterThan(now);
      }),
    );
  });
});

describe('a state that was stored or brought', () => {
  const time = fc.integer({ min: NOON - 400 * DAY, max: NOON + DAY });
  const count = fc.nat({ max: 99 });
  const state = fc.record({
    started: time,
    last: time,
    due: time,
    stability: fc.oneof(fc.constantFrom(0, 1e-9, 1e300), fc.double({ min: 0.001, max: 40_000, noNaN: true })),
    difficulty: fc.oneof(fc.constantFrom(0, 1e-9), fc.double({ min: 1, max: 10, noNaN: true })),
    days: count,
    steps: count,
    reps: count,
    lapses: count,
    state: fc.constantFrom('learning', 'review', 'relearning'),
  });

  test('can be graded whenever it is asked, or is refused', () => {
    fc.assert(
      fc.property(state, time, (any, now) => {
        fc.pre(v.is(Learned, any) && nextWord([word('any', any)], now) !== undefined);
        for (const { due } of Object.values(gradings(any as Learned, now))) expect(due).toBeGreaterThan(now);
      }),
    );
  });

  test('with a clock that was set back over midnight, the word goes on from where it was', () => {
    const midnight = Date.UTC(2026, 10, 22);
    const before = gradings(null, midnight + MINUTE).forgot;
    const after = gradings(before, midnight - MINUTE).good;
    expect(after.last).toBeGreaterThan(before.last);
  });
});

describe('what is due', () => {
  const fresh = word('fresh', null);
  const learning = word('learning', { ...learnedBy('good'), due: NOON - MINUTE });
  const reviewed = word('reviewed', { ...learnedBy('good', 'good'), due: NOON - DAY });
  const soon = word('soon', { ...learnedBy('forgot'), due: NOON + 5 * MINUTE });
  const inAnHour = word('in an hour', { ...learnedBy('forgot'), due: NOON + 60 * MINUTE });
  const later = word('later', { ...learnedBy('good', 'good'), due: NOON + MINUTE });
  const ids = (words: readonly { readonly id: string }[]) => words.map(({ id }) => id);

  test('words being learned come first, then reviews, then new ones', () => {
    expect(ids(dueWords([fresh, reviewed, learning, soon, later], NOON))).toEqual(['learning', 'reviewed', 'fresh']);
  });

  test('of words being learned, and of reviews, what has waited longest comes first', () => {
    const waiting = (one: typeof learning, minutes: number) =>
      word(`${one.id} ${minutes}`, { ...one.learned!, due: NOON - minutes * MINUTE });
    const words = [waiting(reviewed, 1), waiting(learning, 2), waiting(reviewed, 4), waiting(learning, 3)];
    expect(ids(dueWords(words, NOON))).toEqual(['learning 3', 'learning 2', 'reviewed 4', 'reviewed 1']);
  });

  test.each([
    ['what is due comes first', [soon, fresh], 'fresh'],
    ['with nothing due, what is due within minutes', [later, soon], 'soon'],
    ['of two that are, the sooner', [word('later', { ...soon.learned!, due: NOON + 6 * MINUTE }), soon], 'soon'],
    ['a review never comes early', [later], undefined],
    ['what is due in an hour is not asked now', [inAnHour], undefined],
    ['nothing', [], undefined],
  ])('next: %s', (_, words, id) => expect(nextWord(words, NOON)?.id).toBe(id));

  test('only so many new words begin in a day, and the rest the day after', () => {
    const words = Array.from({ length: NEW_PER_DAY + 5 }, (_, at) => word(`word-${at}`, null));
    expect(dueWords(words, NOON)).toHaveLength(NEW_PER_DAY);
    const begun = words.map((one, at) => (at < NEW_PER_DAY ? word(one.id, learnedBy('easy')) : one));
    expect(dueWords(begun, NOON)).toEqual([]);
    expect(nextWord(begun, NOON)).toBeUndefined();
    expect(ids(dueWords(begun, NOON + DAY))).toEqual(ids(words.slice(NEW_PER_DAY)));
  });

  test.each([
    ['at midnight, counts', new Date(2026, 10, 21).getTime(), []],
    ['just before, does not', new Date(2026, 10, 21).getTime() - 1, ['fresh']],
    ['just before the next midnight, counts', new Date(2026, 10, 22).getTime() - 1, []],
    ['at the next midnight, as by a wrong clock, does not', new Date(2026, 10, 22).getTime(), ['fresh']],
  ])('a word that began %s among those of today', (_, started, asked) => {
    const begun = Array.from({ length: NEW_PER_DAY }, (_, at) =>
      word(`word-${at}`, { ...learnedBy('easy'), started, due: NOON + DAY }),
    );
    expect(ids(dueWords([...begun, fresh], NOON))).toEqual(asked);
  });

  test('words that began while the clock was wrong leave room for those of today', () => {
    const ahead = Array.from({ length: NEW_PER_DAY }, (_, at) =>
      word(`word-${at}`, gradings(null, NOON + 400 * DAY).easy),
    );
    expect(ids(dueWords([...ahead, fresh], NOON))).toEqual([...ids(ahead), 'fresh']);
  });

  test('a word that was graded while the clock was years ahead is asked now, and goes on as if it had come back in time', () => {
    const inTime = learnedBy('good', 'good', 'good');
    const years = 3 * 365 * DAY;
    const ahead = word('ahead', { ...inTime, last: inTime.last + years, due: inTime.due + years });
    expect(ids(dueWords([ahead], NOON))).toEqual(['ahead']);
    expect(nextReturn([ahead], NOON)).toBeUndefined();
    const graded = gradings(ahead.learned, NOON).good;
    expect(graded.last).toBe(NOON);
    expect(graded.days).toBe(gradings(inTime, inTime.due).good.days);
    expect(dueWords([word('ahead', graded)], NOON + MINUTE)).toEqual([]);
  });

  test.each([
    ['on an ordinary day', '2026-11-21T12:00', '2026-11-22T00:00'],
    ['late on a day with an hour more', '2026-10-25T23:30', '2026-10-26T00:00'],
    ['on a day with an hour less', '2026-03-29T12:00', '2026-03-30T00:00'],
  ])('%s, new words come back at midnight', (_, now, midnight) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(nextReturn([fresh], Date.parse(now))).toBe(Date.parse(midnight));
  });
});
