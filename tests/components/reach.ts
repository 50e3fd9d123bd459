/** Does what a reader does in something that is shown, and waits for what that shows. */
export type Reach = (root: Element) => Promise<void>;

/** Frames until a state must have been reached: some seconds on a slow machine. */
const MAX_FRAMES = 300;

async function found(root: Element, selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < MAX_FRAMES; frame++) {
    const element = root.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`${selector} was not reached`);
}

/** Nobody presses what has not been drawn yet; Preact runs effects after that. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Presses the first element of each selector but the last, and waits for the last. */
export const press =
  (...selectors: readonly string[]): Reach =>
  async (root) => {
    await drawn();
    for (const selector of selectors.slice(0, -1)) (await found(root, selector)).click();
    await found(root, selectors.at(-1)!);
  };

/** Types into a box and leaves it, then goes on as `press` does. */
export const type =
  (box: string, text: string, ...then: readonly string[]): Reach =>
  async (root) => {
    await drawn();
    const input = (await found(root, box)) as HTMLInputElement;
    input.value = text;
    for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
    await press(...then)(root);
  };
