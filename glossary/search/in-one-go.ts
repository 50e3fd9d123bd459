/** Works through steps without a pause, to what they make. */
export function inOneGo<Made>(steps: Generator<void, Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
