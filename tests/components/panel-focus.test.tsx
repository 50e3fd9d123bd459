import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepFocus } from '../../components/keep-focus.ts';
import { coveredFocus } from './focus-seen.ts';
import { PANELS, section, term } from './panel-states.tsx';
import { CARDS } from './samples.ts';
import { showPanel } from './show-panel.tsx';

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const button = (name: string) => page.getByRole('button', { name });

describe('by keyboard', () => {
  test('the list is one stop of the Tab key, with arrow keys, Home and End inside', async () => {
    showPanel();
    const focusedName = () => document.activeElement?.querySelector('.row-name')?.textContent;
    await page.getByRole('radio', { name: 'Section' }).click();
    await userEvent.keyboard('{Tab}');
    expect(focusedName()).toBe('ECOG');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focusedName()).toBe('spinal cord');
    await userEvent.keyboard('{End}');
    expect(focusedName()).toBe('SBRT');
    await userEvent.keyboard('{Home}{ArrowUp}{ArrowDown}');
    expect(focusedName()).toBe('vertebra');
    await userEvent.keyboard('{Tab}');
    await expect.element(button('Show in the text: vertebra').first()).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.closest('.entries')).toBeNull();
  });

  test.each([
    [380, 700],
    [320, 700],
    // At a zoom of 200%, and in a window in which the panel scrolls as a whole.
    [190, 700],
    [320, 300],
  ])('going up through a panel of %i × %i, nothing with the focus lies under a heading', async (width, height) => {
    await page.viewport(width, height);
    const title = (at: number) =>
      `Section ${at}: what the images show of the thoracic and the lumbar spine, compared with the examination of last spring`;
    const sections = Array.from({ length: 5 }, (_, at) => section(title(at), term(0, 0), term(1, 0), term(4, 0)));
    showPanel({ sections });
    await expect.poll(() => rows()).toHaveLength(15);
    rows()[0]?.focus();
    await userEvent.keyboard('{End}');
    const covered = [];
    for (const _ of rows().slice(1)) {
      await userEvent.keyboard('{ArrowUp}');
      covered.push(...coveredFocus());
      await userEvent.keyboard('{Tab}');
      covered.push(...coveredFocus());
    }
    expect(covered).toEqual([]);
  });

  test('Enter opens the card, and closing it gives the focus back', async () => {
    const onOpen = vi.fn();
    const { update } = showPanel({ onOpen });
    rows()[2]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith({ text: 'spinal cord', entries: [1] });
    update(PANELS.card);
    await expect.element(page.getByRole('heading', { name: 'vertebra', exact: true })).toHaveFocus();
    update({});
    expect(document.activeElement).toBe(rows()[2]);
  });
});

describe('in the questions', () => {
  const title = () => page.getByRole('heading', { name: 'Questions for my care team' });

  test('Esc leads back to the list, also after a press on their words', async () => {
    showPanel();
    await button('Questions to ask').click();
    await page.getByText(/^Choose what you would like to ask/).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Questions to ask')).toHaveFocus();
  });

  test('a switch that takes the list away and brings it back keeps the focus', async () => {
    const { update } = showPanel();
    await button('Questions to ask').click();
    await expect.element(title()).toHaveFocus();
    const here = page.getByRole('switch', { name: 'On this site' });
    await here.click();
    update(PANELS.offHere);
    await expect.element(title()).not.toBeInTheDocument();
    update({});
    await expect.element(title()).toBeVisible();
    await expect.element(here).toHaveFocus();
  });
});

describe('under a card', () => {
  const empty = { sections: [], page: { kind: 'read', terms: [] } } as const;

  test('the page may be left without words, and the card stays to take “I know this word” back', async () => {
    const { update } = showPanel({ card: CARDS.plain });
    update(empty);
    await expect.element(button('I know this word')).toBeVisible();
  });

  test('a row that has gone leaves the focus to the title', async () => {
    const { root, update } = showPanel();
    const lifetime = new AbortController();
    onTestFinished(() => lifetime.abort());
    keepFocus(root, lifetime.signal);
    rows()[2]?.focus();
    await userEvent.keyboard('{Enter}');
    update({ card: CARDS.plain });
    await expect.element(page.getByRole('heading', { name: 'vertebra', exact: true })).toHaveFocus();
    update({ ...empty, card: CARDS.plain });
    update(empty);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});
