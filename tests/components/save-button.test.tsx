import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OpenCard } from '../../components/card/card-state.ts';
import { RowSave } from '../../components/panel/RowSave.tsx';
import { SavedIdsContext, type SaveState, type Saving, SavingContext, wordOfEntry } from '../../components/saving.ts';
import { Card } from './frames.tsx';
import { CARDS, CERVICAL_CERVIX, ECOG, VERTEBRA } from './samples.ts';
import { barriers, stage } from './stage.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });

function showCards(saving: Partial<Saving>) {
  const { root, show } = stage();
  const whole: Saving = { read: async () => 'unsaved', save: async () => 'saved', ...saving };
  const showCard = (card: OpenCard) =>
    show(
      <SavingContext value={whole}>
        <Card card={card} />
      </SavingContext>,
    );
  return { root, showCard };
}

function showCard(card: OpenCard, saving: Partial<Saving>) {
  const { root, showCard } = showCards(saving);
  showCard(card);
  return root;
}

describe('what a card gives to be saved', () => {
  test.each([
    [
      'an entry',
      CARDS.plain,
      0,
      { id: 'vertebra', source: 'entry', shown: { term: 'vertebra', short: VERTEBRA.short, say: 'VUR-tuh-bruh' } },
    ],
    [
      'a short form',
      CARDS.shortForm,
      0,
      { id: 'ecog', source: 'entry', shown: { term: 'ECOG', short: ECOG.short, standsFor: ECOG.standsFor } },
    ],
    [
      'the second of two meanings',
      CARDS.two,
      1,
      { id: 'cervical-cervix', source: 'entry', shown: expect.objectContaining({ short: CERVICAL_CERVIX.short }) },
    ],
    [
      'a guess',
      CARDS.guess,
      0,
      {
        id: 'guess:spondylodiscitis',
        source: 'guess',
        shown: { term: 'spondylodiscitis', short: 'Looks like: inflammation of a vertebra and a disc.' },
      },
    ],
    ['a code', CARDS.code, 0, expect.objectContaining({ id: 'code:t3n1m0', source: 'code' })],
  ])('%s', async (_, card, place, word) => {
    const save = vi.fn(async (): Promise<SaveState> => 'saved');
    showCard(card, { save });
    await button('Save').nth(place).click();
    expect(save).toHaveBeenCalledExactlyOnceWith(word);
  });

  test('a word that nobody can say anything of offers nothing to save', () => {
    showCard(CARDS.unknownShortForm, {});
    expect(button('Save').elements()).toEqual([]);
  });
});

test('once saved, the button says so, is spoken of once, keeps the focus, and saves no second time', async () => {
  const save = vi.fn(async (): Promise<SaveState> => 'saved');
  showCard(CARDS.plain, { save });
  // There before its text is: only then is that heard.
  const status = page.getByRole('status').first();
  await expect.element(status).toHaveTextContent('');
  await button('Save').click();
  await expect.element(button('Saved')).toHaveFocus();
  await expect.element(status).toHaveTextContent('Saved to your words.');
  await userEvent.keyboard('{Enter}');
  expect(save).toHaveBeenCalledOnce();
});

test('an answer that comes when another word is shown says nothing of that one', async () => {
  const { promise, resolve } = Promise.withResolvers<SaveState>();
  const { showCard } = showCards({ save: () => promise });
  showCard(CARDS.followed);
  await button('Save').click();
  showCard(CARDS.plain);
  resolve('saved');
  // What waits for the answer is drawn in the next frame.
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  await expect.element(button('Save')).toHaveAttribute('aria-disabled', 'false');
  expect(page.getByText('Saved to your words.').elements()).toEqual([]);
});

test('what was read before the word was saved, and is told after it, takes nothing back', async () => {
  const { promise, resolve } = Promise.withResolvers<SaveState>();
  showCard(CARDS.plain, { read: () => promise });
  await button('Save').click();
  await expect.element(button('Saved')).toHaveFocus();
  resolve('unsaved');
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  await expect.element(button('Saved')).toHaveAttribute('aria-disabled', 'true');
});

test('a word that is in the list already is shown as saved', async () => {
  showCard(CARDS.plain, { read: async (id) => (id === 'vertebra' ? 'saved' : 'unsaved') });
  await expect.element(button('Saved')).toHaveAttribute('aria-disabled', 'true');
});

test('in a private window the button says why it does nothing', async () => {
  const save = vi.fn(async (): Promise<SaveState> => 'saved');
  const root = showCard(CARDS.plain, { read: async () => 'private', save });
  await expect.element(page.getByText('Nothing is kept in a private window.')).toBeVisible();
  (button('Save').element() as HTMLElement).click();
  expect(save).not.toHaveBeenCalled();
  expect(await barriers(root)).toEqual([]);
});

test.each([
  ['there is no room', async (): Promise<SaveState> => 'full', /there is no room left/],
  ['it fails', async (): Promise<SaveState> => 'failed', /could not be saved/],
  ['nobody answers', () => Promise.reject(new Error('no receiver')), /could not be saved/],
])('where %s, the card says so and can be tried again', async (_, save, said) => {
  const root = showCard(CARDS.plain, { save });
  await button('Save').click();
  await expect.element(page.getByText(said)).toBeVisible();
  await expect.element(button('Save')).toHaveAttribute('aria-disabled', 'false');
  expect(await barriers(root)).toEqual([]);
});

describe('in the row of a list', () => {
  function showRow(saved: readonly string[] | undefined, save: Saving['save']) {
    const { root, show } = stage();
    const update = (ids: readonly string[] | undefined) =>
      show(
        <SavingContext value={{ read: async () => 'unsaved', save }}>
          <SavedIdsContext value={ids && new Set(ids)}>
            <RowSave word={wordOfEntry(VERTEBRA)} tabIndex={0} />
          </SavedIdsContext>
        </SavingContext>,
      );
    update(saved);
    return { root, update };
  }

  test('a word is saved, under its name', async () => {
    const save = vi.fn(async (): Promise<SaveState> => 'saved');
    showRow([], save);
    await button('Save : vertebra').click();
    expect(save).toHaveBeenCalledExactlyOnceWith(wordOfEntry(VERTEBRA));
  });

  test('a word that is saved already says so and is not saved again', async () => {
    const save = vi.fn(async (): Promise<SaveState> => 'saved');
    showRow(['vertebra'], save);
    (button('Saved : vertebra').element() as HTMLElement).click();
    expect(save).not.toHaveBeenCalled();
  });

  test('where there is no room, the row says so', async () => {
    showRow([], async () => 'full');
    await button('Save : vertebra').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/there is no room left/);
  });

  test('what was said of a word that could not be saved goes for good once it is saved elsewhere', async () => {
    const { update } = showRow([], async () => 'failed');
    await button('Save : vertebra').click();
    const alert = page.getByRole('alert');
    await expect.element(alert).toMatchTextContent(/could not be saved/);
    update(['vertebra']);
    await expect.element(alert).not.toBeInTheDocument();
    update([]);
    await expect.element(button('Save : vertebra')).toBeVisible();
    await expect.element(alert).not.toBeInTheDocument();
  });

  test('a list that cannot save does not offer to', () => {
    expect(showRow(undefined, async () => 'saved').root.textContent).toBe('');
  });
});
