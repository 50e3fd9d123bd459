import type { ListedMeaning } from './listed-meaning.ts';
import { textFrom } from './words.tsx';

/** A meaning in a row of a list. */
export function RowMeaning({ label, text, source }: ListedMeaning) {
  return (
    <span class="row-words">
      {label !== '' && <em>{label} </em>}
      <span {...textFrom(source)}>{text}</span>
    </span>
  );
}
