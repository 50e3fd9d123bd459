import { useState } from 'preact/hooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepFocus } from '../../components/keep-focus.ts';
import { PACK_PAGES, SamplePacks } from './pack-states.tsx';
import { SAVED, SampleLearn, SampleWords } from './saved-states.tsx';
import { stage } from './stage.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** What all of the extension's own pages stand in. */
function keptStage() {
  const made = stage();
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  keepFocus(made.root, controller.signal);
  return made;
}

test('the button for a file keeps the focus while one is read, and takes no other', async () => {
  const { root, show } = keptStage();
  const onPick = vi.fn((event: Event) => event.preventDefault());
  show(<SamplePacks />);
  (button('Choose a file').element() as HTMLElement).focus();
  show(<SamplePacks reading />);
  root.querySelector('input[type=file]')!.addEventListener('click', onPick);
  await expect.element(button('Reading the file…')).toBeDisabled();
  await userEvent.keyboard('{Enter}');
  expect(onPick).not.toHaveBeenCalled();
  show(<SamplePacks />);
  await expect.element(button('Choose a file')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onPick).toHaveBeenCalledOnce();
});

test('a deleted word list leaves it to the others', async () => {
  function Live() {
    const [packs, setPacks] = useState(PACK_PAGES.two.packs.map((pack) => ({ ...pack, fromPolicy: false })));
    return <SamplePacks packs={packs} onDelete={({ slot }) => setPacks(packs.filter((pack) => pack.slot !== slot))} />;
  }
  keptStage().show(<Live />);
  await button('Delete “spine clinic”').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete “spine clinic”' }).click();
  await expect.element(page.getByRole('region', { name: 'Your word lists' })).toHaveFocus();
});

test('the way back for a removed word is near the row that has it, seen below the list, and heard', async () => {
  function Live() {
    const [words, setWords] = useState(SAVED.slice(0, 4));
    const onRemove = async (id: string) => {
      setWords(words.filter((word) => word.id !== id));
      return true;
    };
    const removed = words.length < 4 && { outcome: { tone: 'done', text: 'It was removed.' } as const, onUndo() {} };
    return <SampleWords words={words} total={words.length} onRemove={onRemove} {...removed} />;
  }
  const { root, show } = keptStage();
  show(<Live />);
  const region = root.querySelector('.page-status[role=status]');
  await button('Remove ECOG').click();
  await expect.element(button('Remove humors')).toHaveFocus();
  await expect.poll(() => region?.textContent).toBe('It was removed.');
  expect(root.querySelector('.page-status[role=status]')).toBe(region);
  await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}');
  await expect.element(button('Bring it back')).toHaveFocus();
  const bottom = (name: string) => button(name).element().getBoundingClientRect().bottom;
  expect(bottom('Bring it back')).toBeGreaterThan(Math.min(bottom('Remove spondylodiscitis'), innerHeight - 60));
});

test('all words deleted leave it to the section of their button', async () => {
  function Live() {
    const [words, setWords] = useState(SAVED);
    return <SampleWords words={words} total={words.length} onDeleteAll={() => setWords([])} />;
  }
  keptStage().show(<Live />);
  await button('Delete all saved words').click();
  await button('Delete them all').click();
  await expect.element(page.getByRole('region', { name: 'What is kept' })).toHaveFocus();
});

test('damaged words deleted leave it to the title of the page', async () => {
  function Live() {
    const [isDamaged, setIsDamaged] = useState(true);
    const unreadable = { onDownload: () => {}, onDelete: () => setIsDamaged(false) };
    return <SampleWords unreadable={isDamaged ? unreadable : undefined} />;
  }
  keptStage().show(<Live />);
  await button('Delete what cannot be read').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete what cannot be read' }).click();
  await expect.element(page.getByRole('heading', { name: 'Saved words', level: 1 })).toHaveFocus();
});

test('a link to another view of the page leads to its title', async () => {
  const { show } = keptStage();
  show(<SampleLearn card={undefined} />);
  (page.getByRole('link', { name: 'Saved words' }).element() as HTMLElement).focus();
  show(<SampleWords />);
  await expect.element(page.getByRole('heading', { name: 'Saved words', level: 1 })).toHaveFocus();
});

test('more words are shown from the first of them on', async () => {
  const words = Array.from({ length: 150 }, (_, at) => ({
    ...SAVED[1]!,
    id: `word-${at}`,
    shown: { term: `word ${at}`, short: 'A word.' },
  }));
  keptStage().show(<SampleWords words={words} total={150} />);
  await button('Show more words').click();
  await expect.element(page.getByRole('heading', { name: 'word 100', exact: true })).toHaveFocus();
});

test('what the reader has left is not followed', async () => {
  const { root, show } = keptStage();
  show(<SampleLearn card={undefined} />);
  (page.getByRole('link', { name: 'Saved words' }).element() as HTMLElement).focus();
  await userEvent.click(root.querySelector('.page-brand')!);
  expect(document.activeElement).toBe(document.body);
  show(<SampleWords />);
  await expect.element(page.getByRole('heading', { name: 'Saved words', level: 1 })).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});
