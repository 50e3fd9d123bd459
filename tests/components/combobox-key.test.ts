import { expect, test } from 'vitest';
import { type ComboboxAction, type ComboboxState, comboboxKey } from '../../components/popup/combobox-key.ts';

const list = (active: number): ComboboxState => ({ count: 3, active, query: 'vert' });
const NO_LIST: ComboboxState = { count: 0, active: 0, query: 'qwxz' };
const EMPTY: ComboboxState = { count: 0, active: 0, query: '' };

test.each<[key: string, state: ComboboxState, action: ComboboxAction | undefined]>([
  ['ArrowDown', list(0), { kind: 'move', to: 1 }],
  ['ArrowDown', list(2), { kind: 'move', to: 0 }],
  ['ArrowUp', list(1), { kind: 'move', to: 0 }],
  ['ArrowUp', list(0), { kind: 'move', to: 2 }],
  ['Home', list(2), { kind: 'move', to: 0 }],
  ['End', list(0), { kind: 'move', to: 2 }],
  ['Enter', list(1), { kind: 'open', option: 1 }],
  ['Escape', list(1), { kind: 'clear' }],
  ['Escape', NO_LIST, { kind: 'clear' }],
  ['Escape', EMPTY, undefined],
  ['ArrowDown', NO_LIST, undefined],
  ['Home', NO_LIST, undefined],
  ['Enter', NO_LIST, undefined],
  ['a', list(0), undefined],
  ['ArrowLeft', list(0), undefined],
])('%s with %o asks for %o', (key, state, action) => {
  expect(comboboxKey(key, state)).toEqual(action);
});
