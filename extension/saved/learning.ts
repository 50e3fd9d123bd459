import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { learnedAsOf } from './due.ts';
import type { Learned } from './saved-word.ts';

/** How well the reader knew a word, from not at all to at once. */
export const GRADES = ['forgot', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

const RATINGS = { forgot: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;
const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;
/** What a word is once it was graded, which is never new. */
const STATE_NAMES = {
  [State.New]: 'learning',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
} as const;

/**
 * The schedule of FSRS with its usual weights: a word comes back when nine in ten readers would still know it.
 * Without its random spread, so that what a button promises is what happens.
 */
const scheduler = fsrs({ enable_fuzz: false, request_retention: 0.9 });

/**
 * What becomes of a word under each grade, given now (ms since 1970). `stored` is null for a word that was never asked.
 * Where the clock was set back, the word is graded right after the last time: ts-fsrs throws for a time before it.
 */
export function gradings(stored: Learned | null, now: number): Readonly<Record<Grade, Learned>> {
  const learned = stored && learnedAsOf(stored, now);
  const at = learned ? Math.max(now, learned.last + 1) : now;
  const plans = scheduler.repeat(learned ? cardOf(learned) : createEmptyCard(new Date(at)), new Date(at));
  const started = learned?.started ?? at;
  const after = (grade: Grade) => learnedOf(plans[RATINGS[grade]].card, started, at);
  return { forgot: after('forgot'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

function cardOf({ due, last, stability, difficulty, days, steps, reps, lapses, state }: Learned): Card {
  return {
    due: new Date(due),
    last_review: new Date(last),
    stability,
    difficulty,
    // Reckoned anew from `last_review`; the field goes with version 6 of ts-fsrs.
    elapsed_days: 0,
    scheduled_days: days,
    learning_steps: steps,
    reps,
    lapses,
    state: STATES[state],
  };
}

function learnedOf(card: Card, started: number, now: number): Learned {
  return {
    started,
    last: now,
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    days: card.scheduled_days,
    steps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: STATE_NAMES[card.state],
  };
}
