import type { Page } from 'puppeteer-core';

/** Rests the pointer on a text of a page, as someone reading would: it arrives from beside it. */
export async function restOn(page: Page, text: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      scrollBy(0, range.getBoundingClientRect().top - innerHeight / 4);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`“${wanted}” is not on the page`);
  }, text);
  await page.mouse.move(x + 3, y + 1);
  await page.mouse.move(x, y);
}

/** Two frames without a running animation. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
  });
}
