/** Strokes on a 20 × 20 field. */
const STROKES = {
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4.5L6.5 10l5.5 5.5',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M13 13l4 4',
  hear: 'M3.5 8v4H6l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  known: 'M4 10.5l4 4l8-9',
  save: 'M5.5 3.5h9v13l-4.5-3.5l-4.5 3.5z',
  saved: 'M5.5 3.5h9v13l-4.5-3.5l-4.5 3.5z',
  add: 'M10 4v12M4 10h12',
  more: 'M5 8l5 5l5-5',
} as const;

interface IconProps {
  readonly name: keyof typeof STROKES;
}

/** A picture beside words that say the same; hidden from assistive technology. */
export function Icon({ name }: IconProps) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}
