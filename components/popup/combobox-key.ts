/** What a key asks of a combobox with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export type ComboboxAction =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'open'; readonly option: number }
  | { readonly kind: 'clear' };

export interface ComboboxState {
  /** How many options the list shows; 0 when there is no list. */
  readonly count: number;
  /** The option that Enter would open. */
  readonly active: number;
  readonly query: string;
}

/** The action for a key without modifiers; undefined for a key that belongs to the text field or to the browser. */
export function comboboxKey(key: string, { count, active, query }: ComboboxState): ComboboxAction | undefined {
  if (key === 'Escape') return query === '' ? undefined : { kind: 'clear' };
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', to: (active + 1) % count };
    case 'ArrowUp':
      return { kind: 'move', to: (active + count - 1) % count };
    case 'Home':
      return { kind: 'move', to: 0 };
    case 'End':
      return { kind: 'move', to: count - 1 };
    case 'Enter':
      return { kind: 'open', option: active };
    default:
      return undefined;
  }
}
