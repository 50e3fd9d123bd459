import { useEffect, useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { gradings } from '../../extension/saved/learning.ts';
import type { ListedWord } from '../../extension/saved/listed-words.ts';
import type { SavedWord } from '../../extension/saved/saved-word.ts';
import { SAVED, SampleWords } from './saved-states.tsx';
import { stage } from './stage.tsx';

/** Stands in for what is stored, on a disk that can be full. */
const disk = vi.hoisted(() => ({ words: [] as readonly ListedWord[], isFull: false, onChange: () => {} }));
vi.mock('../../extension/saved/saved-words.ts', () => ({
  changeSavedWords: async (change: (words: readonly SavedWord[]) => readonly ListedWord[]) => {
    const changed = change(disk.words);
    if (disk.isFull) throw new Error('QUOTA_BYTES quota exceeded');
    disk.words = changed;
    disk.onChange();
  },
}));
vi.mock('../../extension/browser.ts', () => import('./background.ts'));
vi.mock('../../extension/messages.ts', () => import('./background.ts'));
const { answerWordsChanges } = await import('../../extension/saved/words-change.ts');
answerWordsChanges();
const { useWordChanges } = await import('../../entrypoints/words/use-word-changes.ts');

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

describe('the list of saved words', () => {
  test('each word tells where its meaning is from, when that is not our glossary of today', async () => {
    stage().show(<SampleWords />);
    const rows = page.getByRole('listitem');
    for (const [term, said] of [
      ['humors', /Bedside no longer has this word\. This is what it said/],
      ['spondylodiscitis', /A guess from the parts of the word/],
      ['T3N1M0', /What its letters and numbers say/],
      ['huddle', /From the word list “Clinic”/],
      ['own', /From a list you brought/],
      ['vertebra', /From the page “My report”/],
    ] as const) {
      await expect.element(rows.filter({ hasText: term }).first()).toMatchTextContent(said);
    }
  });

  test('markup in a word is text', async () => {
    stage().show(<SampleWords />);
    await expect.element(page.getByRole('heading', { name: '<b onclick="x">own</b>' })).toBeVisible();
  });

  test('a note is written, sent to no spelling check, kept while one types, and Esc closes its box', async () => {
    const onNote = vi.fn(async () => true);
    stage().show(<SampleWords onNote={onNote} />);
    await button('Add a note ECOG').click();
    const box = page.getByRole('textbox', { name: 'Your note' });
    await expect.element(box).toHaveFocus();
    await expect.element(box).toHaveAttribute('spellcheck', 'false');
    await userEvent.keyboard('mine');
    await vi.waitFor(() => expect(onNote).toHaveBeenLastCalledWith('ECOG', 'mine'));
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Add a note ECOG')).toHaveFocus();
  });

  test('a note is kept at once where its page is left', async () => {
    const onNote = vi.fn(async () => true);
    stage().show(<SampleWords onNote={onNote} />);
    await button('Add a note ECOG').click();
    const box = page.getByRole('textbox', { name: 'Your note' });
    await expect.element(box).toHaveFocus();
    // As one is typed, and not a moment later.
    const typed = box.element() as HTMLTextAreaElement;
    typed.value = 'ask Ann';
    typed.dispatchEvent(new Event('input', { bubbles: true }));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(onNote).toHaveBeenCalledExactlyOnceWith('ECOG', 'ask Ann');
  });

  test('a note that another tab has written stays, where nothing was typed since', async () => {
    const [first, ...others] = SAVED;
    const onNote = vi.fn(async () => true);
    const { show } = stage();
    const draw = (note: string) => show(<SampleWords words={[{ ...first!, note }, ...others]} onNote={onNote} />);
    draw('old');
    await button(/^Change the note vertebra/).click();
    const box = page.getByRole('textbox', { name: 'Your note' });
    await box.fill('written here');
    await vi.waitFor(() => expect(onNote).toHaveBeenCalledExactlyOnceWith('vertebra', 'written here'));
    draw('written here, and more in another tab');
    await button('Done').click();
    await expect.element(box).not.toBeInTheDocument();
    expect(onNote).toHaveBeenCalledOnce();
  });

  test('what is removed hands the focus to the row in its place', async () => {
    function Live() {
      const [words, setWords] = useState(SAVED);
      const [removed, setRemoved] = useState('');
      // The list is drawn anew before the word is stored away, as a search does.
      useEffect(() => setWords(words.filter(({ id }) => id !== removed)), [removed]);
      const onRemove = async (id: string) => {
        setRemoved(id);
        return true;
      };
      return <SampleWords words={[...words]} onRemove={onRemove} />;
    }
    stage().show(<Live />);
    await button('Remove ECOG').click();
    await expect.element(button('Remove humors')).toHaveFocus();
  });

  test('one that could not be removed leaves the focus alone when a search does not find it', async () => {
    const { show } = stage();
    const words = SAVED.slice(0, 3);
    const onRemove = vi.fn(async () => false);
    show(<SampleWords words={words} onRemove={onRemove} />);
    await button('Remove vertebra').click();
    const search = page.getByRole('textbox', { name: /^Search/ });
    await search.click();
    show(<SampleWords words={words.slice(1)} query="e" onRemove={onRemove} />);
    await expect.element(button('Remove vertebra')).not.toBeInTheDocument();
    await expect.element(search).toHaveFocus();
  });

  test('long lists show a hundred words at a time', async () => {
    const words = Array.from({ length: 250 }, (_, at) => ({ ...SAVED[1]!, id: `word-${at}` }));
    stage().show(<SampleWords words={words} total={250} />);
    const shown = () => page.getByRole('heading', { name: 'ECOG' }).elements().length;
    expect(shown()).toBe(100);
    await button('Show more words').click();
    await button('Show more words').click();
    await expect.poll(shown).toBe(250);
    expect(button('Show more words').elements()).toEqual([]);
  });

  test('all are deleted only after a question', async () => {
    const onDeleteAll = vi.fn();
    stage().show(<SampleWords onDeleteAll={onDeleteAll} />);
    await button('Delete all saved words').click();
    await expect.element(page.getByRole('alertdialog', { name: 'Delete all 7 saved words?' })).toBeVisible();
    await button('Cancel').click();
    expect(onDeleteAll).not.toHaveBeenCalled();
    await button('Delete all saved words').click();
    await button('Delete them all').click();
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });
});

describe('a change', () => {
  const word = { ...SAVED[1]!, source: 'entry' as const, savedAt: 0, learned: null };
  const trouble = page.getByText(/^That could not be stored\./).first();

  function Live() {
    const { onDeleteUnreadable: _, ...changes } = useWordChanges(disk.words, async () => !disk.isFull);
    return <SampleWords words={disk.words} {...changes} />;
  }

  function showList(...words: readonly ListedWord[]) {
    const { show } = stage();
    Object.assign(disk, { words, isFull: false });
    disk.onChange = () => show(<Live />);
    disk.onChange();
  }

  test('on a full disk: a note stays in its box until it can be kept', async () => {
    showList(word);
    await button('Add a note ECOG').click();
    const box = page.getByRole('textbox', { name: 'Your note' });
    disk.isFull = true;
    await box.fill('What was said on Monday');
    await button('Done').click();
    await expect.element(trouble).toBeVisible();
    await expect.element(box).toHaveValue('What was said on Monday');
    disk.isFull = false;
    await button('Done').click();
    await expect.element(box).not.toBeInTheDocument();
    expect(disk.words).toMatchObject([{ note: 'What was said on Monday' }]);
  });

  test('on a full disk: a word that was removed can still be brought back once there is room', async () => {
    showList(word);
    await button('Remove ECOG').click();
    await expect.element(button('Bring it back')).toBeVisible();
    disk.isFull = true;
    await button('Bring it back').click();
    await expect.element(trouble).toBeVisible();
    disk.isFull = false;
    await button('Bring it back').click();
    await expect.element(button('Bring it back')).not.toBeInTheDocument();
    const { standing: _, ...stored } = word;
    expect(disk.words).toEqual([stored]);
  });

  test('that brings a word back gives its note and learning to the one that was saved again', async () => {
    const learned = gradings(null, 0).good;
    showList({ ...word, note: 'What was said on Monday', learned });
    await button('Remove ECOG').click();
    await expect.element(button('Bring it back')).toBeVisible();
    disk.words = [word];
    disk.onChange();
    await button('Bring it back').click();
    await expect.element(button('Bring it back')).not.toBeInTheDocument();
    expect(disk.words).toEqual([{ ...word, note: 'What was said on Monday', learned }]);
  });

  test('the switch below the list says so until it can be kept', async () => {
    showList(word);
    disk.isFull = true;
    await page.getByRole('switch', { name: 'Remember the page' }).click();
    await expect.element(trouble).toBeVisible();
    disk.isFull = false;
    await page.getByRole('switch', { name: 'Remember the page' }).click();
    await expect.element(trouble).not.toBeInTheDocument();
  });
});

test('the question about damaged words closes with its answer, also where they stay', async () => {
  const onDelete = vi.fn();
  stage().show(<SampleWords unreadable={{ onDownload: () => {}, onDelete }} />);
  await button('Delete what cannot be read').click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Delete what cannot be read' }).click();
  expect(onDelete).toHaveBeenCalledOnce();
  await expect.element(question).not.toBeInTheDocument();
});
