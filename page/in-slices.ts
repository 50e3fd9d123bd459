import { browserSchedule, type Schedule } from './schedule.ts';

/** Short enough that nobody notices a key or a frame that waits for it. */
const SLICE_MS = 8;

/** Works through steps in slices, between which whatever waits has its turn; resolves to what they make. */
export async function inSlices<Made>(
  steps: Generator<void, Made>,
  schedule: Pick<Schedule, 'now' | 'yield'> = browserSchedule,
): Promise<Made> {
  for (;;) {
    const end = schedule.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (schedule.now() < end);
    await schedule.yield();
  }
}
