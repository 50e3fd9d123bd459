import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { explainPage, overPage } from './explain-page.ts';

test.each([
  ['the next key', () => userEvent.keyboard('{Shift}')],
  ['the next press', () => userEvent.click(document.querySelector('i')!)],
])('a message over the page goes with %s', async (_, answer) => {
  const session = await explainPage('<textarea>lymphoma</textarea><p>A myeloma.</p><i>beside</i>');
  document.querySelector('textarea')!.select();
  session.run('explain-selection');
  await expect.poll(() => overPage()?.textContent).toMatch(/^Bedside does not read/);
  await answer();
  await expect.poll(overPage).toBeUndefined();
});

test('a message is said in the modal dialog of a web component that has the focus, where all else is inert', async () => {
  const html = '<dialog><button>Close</button></dialog>';
  const session = await explainPage(
    `<p>A myeloma.</p><div id="host"><template shadowrootmode="open">${html}</template></div>`,
  );
  const dialog = document.querySelector('#host')!.shadowRoot!.querySelector('dialog')!;
  dialog.showModal();
  session.run('explain-selection');
  await expect.poll(() => overPage()?.textContent).toBeTruthy();
  expect(dialog.contains(overPage()!.host)).toBe(true);
});

test('a message is shown over a video that lies above the page', async () => {
  const session = await explainPage('<p>A myeloma.</p><video popover tabindex="0"></video>');
  const video = document.querySelector('video')!;
  video.showPopover();
  video.focus();
  session.run('explain-selection');
  await expect.poll(() => overPage()?.textContent).toMatch(/./);
  expect(overPage()?.querySelector('.message')?.checkVisibility()).toBe(true);
});
