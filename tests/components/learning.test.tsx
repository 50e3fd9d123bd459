import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LearnPage } from '../../components/saved/LearnPage.tsx';
import { useAskedWord } from '../../entrypoints/words/use-asked-word.ts';
import { gradings } from '../../extension/saved/learning.ts';
import type { ListedWord } from '../../extension/saved/listed-words.ts';
import type { SavedWord } from '../../extension/saved/saved-word.ts';
import { SAVED, SampleLearn } from './saved-states.tsx';
import { barriers, stage } from './stage.tsx';

/** Stands in for what is stored. */
const disk = vi.hoisted(() => ({
  words: [] as readonly ListedWord[],
  /** Until then nothing is stored. */
  ready: Promise.resolve(),
  onChange: () => {},
}));
vi.mock('../../extension/saved/saved-words.ts', () => ({
  changeSavedWords: async (change: (words: readonly SavedWord[]) => readonly ListedWord[]) => {
    await disk.ready;
    disk.words = change(disk.words);
    disk.onChange();
  },
}));
vi.mock('../../extension/browser.ts', () => import('./background.ts'));
vi.mock('../../extension/messages.ts', () => import('./background.ts'));
const { answerWordsChanges } = await import('../../extension/saved/words-change.ts');
answerWordsChanges();
vi.mock('../../entrypoints/words/parts-of.ts', () => ({ partsOf: () => [] }));
vi.mock('../../hooks/use-settings.ts', () => ({ useSettings: () => [{ hear: false }] }));
const { LearnApp } = await import('../../entrypoints/words/LearnApp.tsx');

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

test.each([
  ['1', 'forgot'],
  ['2', 'hard'],
  ['3', 'good'],
  ['4', 'easy'],
  [' ', 'good'],
])('once space has turned the card, the key “%s” says %s', async (key, grade) => {
  const onGrade = vi.fn();
  stage().show(<SampleLearn card={{ onGrade }} />);
  await userEvent.keyboard('3');
  await userEvent.keyboard(' ');
  await expect.element(page.getByText('a larger size than normal')).toBeVisible();
  expect(onGrade).not.toHaveBeenCalled();
  await userEvent.keyboard(key);
  expect(onGrade).toHaveBeenCalledExactlyOnceWith(grade);
});

test('the page says what the keys do, and Shift with space does nothing but scroll', async () => {
  const onGrade = vi.fn();
  stage().show(<SampleLearn card={{ onGrade }} />);
  await expect.element(page.getByText(/^Keys on the card: .* answers “Well”/)).toBeVisible();
  await userEvent.keyboard('{Shift>} {/Shift}');
  await expect.element(button('Show the meaning')).toBeVisible();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{Shift>} {/Shift}');
  expect(onGrade).not.toHaveBeenCalled();
});

test('a key grades nothing where the focus is elsewhere, and still does after a press on the words of the card', async () => {
  const onGrade = vi.fn();
  const { root, show } = stage();
  show(<SampleLearn card={{ onGrade }} />);
  await button('Show the meaning').click();
  root.querySelector<HTMLElement>('.page-links a')!.focus();
  await userEvent.keyboard('4 ');
  expect(onGrade).not.toHaveBeenCalled();
  await page.getByText('How well did you know it?').click();
  await userEvent.keyboard('4');
  expect(onGrade).toHaveBeenCalledExactlyOnceWith('easy');
});

test('space scrolls through a meaning higher than the window, and grades at its end', async () => {
  const onGrade = vi.fn();
  const { root, show } = stage();
  show(<SampleLearn card={{ onGrade, word: { ...SAVED[0]!, note: 'A line.\n'.repeat(200) } }} />);
  onTestFinished(() => scrollTo(0, 0));
  await button('Show the meaning').click();
  await userEvent.keyboard(' ');
  await expect.poll(() => scrollY).toBeGreaterThan(0);
  expect(onGrade).not.toHaveBeenCalled();
  root.querySelector('.learn-keys')!.scrollIntoView({ block: 'end' });
  await userEvent.keyboard(' ');
  expect(onGrade).toHaveBeenCalledExactlyOnceWith('good');
});

test('a word that comes due while one reads on leaves the focus where it is', async () => {
  const { root, show } = stage();
  show(<SampleLearn card={undefined} />);
  const link = root.querySelector<HTMLElement>('.page-links a')!;
  link.focus();
  show(<SampleLearn />);
  await expect.element(button('Show the meaning')).toBeVisible();
  expect(document.activeElement).toBe(link);
});

/** Shows the page of learning with two words on the disk, and tells which one is asked. */
function learnTwo() {
  const { root, show } = stage();
  const word = (id: string): ListedWord => ({
    ...SAVED[1]!,
    id,
    shown: { term: id, short: 'A test.' },
    source: 'entry',
    savedAt: 0,
    learned: null,
  });
  const words = [word('biopsy'), word('x-ray')] as const;
  Object.assign(disk, { words });
  disk.onChange = () => show(<LearnApp words={disk.words} />);
  disk.onChange();
  return { root, words, asked: () => root.querySelector('.flashcard .term')?.textContent };
}

test('the last answer is taken back, and its word asked again', async () => {
  const { root, words, asked } = learnTwo();
  expect(button('Take the last answer back').elements()).toEqual([]);
  await userEvent.keyboard(' 1');
  await expect.poll(asked).toBe('x-ray');
  await userEvent.keyboard(' 4');
  await expect.poll(asked).toBe('biopsy');
  await button('Take the last answer back').click();
  await expect.poll(asked).toBe('x-ray');
  expect(disk.words).toMatchObject([{ learned: { reps: 1 } }, words[1]]);
  expect(button('Take the last answer back').elements()).toEqual([]);
  expect(root.querySelector('.flashcard .term')).toBe(document.activeElement);
});

test('an answer that is pressed twice while it is being stored counts once, and is taken back', async () => {
  const { words, asked } = learnTwo();
  const { promise, resolve } = Promise.withResolvers<void>();
  disk.ready = promise;
  await userEvent.keyboard(' 44');
  expect(disk.words).toEqual(words);
  resolve();
  await expect.poll(asked).toBe('x-ray');
  await button('Take the last answer back').click();
  await expect.poll(asked).toBe('biopsy');
  expect(disk.words).toEqual(words);
});

test('the buttons do the same, and space on one of them presses it once', async () => {
  const onGrade = vi.fn();
  stage().show(<SampleLearn card={{ onGrade }} />);
  await button('Show the meaning').click();
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(button(/Not at all in 1 minute/)).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(onGrade).toHaveBeenCalledExactlyOnceWith('forgot');
});

test('the back tells the meaning, the parts, the note, and says it aloud', async () => {
  const onHear = vi.fn();
  const { root, show } = stage();
  show(<SampleLearn card={{ onHear }} />);
  expect(root.textContent).not.toContain('hepat-');
  await button('Show the meaning').click();
  for (const said of ['What hepatosplenomegaly is, in plain words.', 'hepat-', 'the liver', 'mine']) {
    await expect.element(page.getByText(said).first()).toBeVisible();
  }
  await button('Hear it').click();
  expect(onHear).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ term: 'hepatosplenomegaly' }));
  expect(await barriers(root)).toEqual([]);
});

test('a word that Bedside guessed shows its parts in front, without what they mean', async () => {
  const { root, show } = stage();
  show(<SampleLearn card={{ word: { ...SAVED[3]!, standing: 'guess' } }} />);
  expect(root.textContent).toContain('hepat- · splen- · -megaly');
  expect(root.textContent).not.toContain('the liver');
});

test('the word that is asked stays until it is graded, whatever comes due meanwhile', () => {
  const noon = Date.UTC(2026, 10, 21, 12);
  const word = (id: string, learned: SavedWord['learned']): ListedWord => ({
    ...SAVED[1]!,
    id,
    source: 'entry',
    savedAt: noon,
    learned,
  });
  const Asked = ({ words, now }: { readonly words: readonly ListedWord[]; readonly now: number }) => (
    <p>{useAskedWord(words, now, undefined)?.id}</p>
  );
  const { root, show } = stage();
  const asked = (now: number, ...words: readonly ListedWord[]) => {
    show(<Asked words={words} now={now} />);
    return root.textContent;
  };
  const { forgot, good } = gradings(null, noon);
  expect(asked(noon, word('anemia', forgot), word('biopsy', null))).toBe('biopsy');
  expect(asked(forgot.due, word('anemia', forgot), word('biopsy', null))).toBe('biopsy');
  expect(asked(forgot.due, word('anemia', forgot), word('biopsy', good))).toBe('anemia');
  expect(asked(forgot.due)).toBe('');
});

test.each([
  ['with nothing saved', { total: 0, next: undefined }, /No saved words yet/],
  ['with nothing due', { total: 3, next: 'in 4 days' }, /Nothing to learn right now\..*comes back in 4 days\./],
])('%s it says so', async (_, state, said) => {
  const { root, show } = stage();
  show(<LearnPage card={undefined} due={0} onTakeBack={undefined} outcome={undefined} {...state} />);
  await expect.element(page.getByRole('main')).toMatchTextContent(said);
  expect(await barriers(root)).toEqual([]);
});
