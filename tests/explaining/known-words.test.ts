import { expect, test } from 'vitest';
import type { Session } from '../../explaining/session.ts';
import { answer, explainPage, overPage } from './explain-page.ts';

const told = () => [...overPage()!.querySelectorAll('.word-note')].at(-1)?.textContent;

const button = (name: string) =>
  [...(overPage()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name);

async function know(): Promise<Session> {
  const session = await explainPage('<p>The myeloma.</p>');
  session.run('next-term');
  await expect.poll(() => button('I know this word')).toBeDefined();
  button('I know this word')!.click();
  return session;
}

test.each([
  ['cannot be stored', async () => false],
  [
    'reaches nobody, since the extension has been updated',
    async () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('the card says so where a word that the reader knows %s', async (_, setKnown) => {
  answer('setKnown', setKnown);
  await know();
  await expect.poll(told).toBe('This could not be kept. Please try again.');
});

test('what was kept is told in the card, which stays to take it back', async () => {
  answer('setKnown', async ({ entries }: { entries: number[] }) => {
    kept = entries;
    return true;
  });
  let kept: number[] | undefined;
  const session = await know();
  await expect.poll(() => kept).toHaveLength(1);
  session.setKnown(kept!);
  await expect.poll(told).toBe('It is no longer marked.');
  expect(button('Mark it again')).toBeDefined();
});
