import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

interface FilterBoxProps {
  /** What is looked for and where, as in "Find in this list". */
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Given the box, for whoever has to hand it the focus. */
  readonly boxRef?: RefObject<HTMLInputElement | null>;
}

/** A box that shortens the list below it while one types; Esc and its button clear it. */
export function FilterBox({ label, value, onValue, boxRef }: FilterBoxProps) {
  const { t } = useWords();
  const own = useRef<HTMLInputElement>(null);
  const box = boxRef ?? own;
  const clear = () => {
    onValue('');
    box.current?.focus();
  };
  return (
    <div class="search-field filter">
      <Icon name="search" />
      <input
        ref={box}
        type="text"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          clear();
        }}
      />
      {value !== '' && (
        <button type="button" class="clear" aria-label={t('search.clear')} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
