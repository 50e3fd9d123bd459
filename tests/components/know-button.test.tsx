import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TermCardProps } from '../../components/card/TermCard.tsx';
import { Card } from './frames.tsx';
import { CARDS, CERVICAL_CERVIX, CERVICAL_NECK } from './samples.ts';
import { stage } from './stage.tsx';

const button = (name: string) => page.getByRole('button', { name });

function showCard(props: Partial<TermCardProps> = {}) {
  stage().show(<Card {...props} />);
}

describe('a word that the reader knows', () => {
  test('is told by one button, which takes it back afterwards', async () => {
    const onKnow = vi.fn(async () => true);
    const { show } = stage();
    show(<Card card={CARDS.two} isKnown={() => false} onKnow={onKnow} />);
    // There before its text is: only then is that heard.
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    await button('I know this word').click();
    show(<Card card={CARDS.two} isKnown={() => true} onKnow={onKnow} />);
    await expect.element(page.getByRole('status')).toMatchTextContent('It is no longer marked.');
    await expect.element(button('Mark it again')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onKnow.mock.calls).toEqual([
      [[CERVICAL_NECK, CERVICAL_CERVIX], true],
      [[CERVICAL_NECK, CERVICAL_CERVIX], false],
    ]);
  });

  test('is told where that is not kept, until it is', async () => {
    const onKnow = vi.fn(async () => false);
    showCard({ isKnown: () => false, onKnow });
    await button('I know this word').click();
    const said = page.getByText('This could not be kept. Please try again.');
    await expect.element(said).toBeVisible();
    onKnow.mockResolvedValue(true);
    await button('I know this word').click();
    await expect.element(said).not.toBeInTheDocument();
  });

  test.each<keyof typeof CARDS>(['loading', 'failed', 'guess', 'unknownShortForm'])(
    'cannot be one that has no entry: %s',
    (card) => {
      showCard({ card: CARDS[card] });
      expect(button('I know this word').elements()).toHaveLength(0);
    },
  );
});
