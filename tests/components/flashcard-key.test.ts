import { expect, test } from 'vitest';
import { flashcardKey } from '../../components/saved/flashcard-key.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}, goesOn = false) =>
  flashcardKey(new KeyboardEvent('keydown', { key, ...more }), true, goesOn);

test('a key grades a card that is turned', () => expect([press('1'), press(' ')]).toEqual(['forgot', 'good']));

test('of a card that goes on below the window, space grades nothing', () =>
  expect([press('1', {}, true), press(' ', {}, true)]).toEqual(['forgot', undefined]));

test.each([
  ['held', { repeat: true }],
  ['pressed with another', { ctrlKey: true }],
  ['pressed with Alt', { altKey: true }],
  ['of the system', { metaKey: true }],
  ['that makes a letter', { isComposing: true }],
])('a key that is %s grades nothing', (_, more) =>
  expect([press('1', more), press(' ', more)]).toEqual([undefined, undefined]),
);
