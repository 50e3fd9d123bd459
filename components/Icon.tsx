/** Strokes on a 20 × 20 field. */
const STROKES = {
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4.5L6.5 10l5.5 5.5',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M13 13l4 4',
  hear: 'M3.5 8v4H6l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  options: 'M3 6h7M14 6h3M3 14h3M10 14h7M10 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6 14a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  known: 'M4 10.5l4 4l8-9',
  save: 'M5.5 3.5h9v13l-4.5-3.5l-4.5 3.5z',
  saved: 'M5.5 3.5h9v13l-4.5-3.5l-4.5 3.5z',
  add: 'M10 4v12M4 10h12',
  list: 'M4 5.5h.01M8 5.5h8M4 10h.01M8 10h8M4 14.5h.01M8 14.5h8',
  show: 'M10 3v3M10 14v3M3 10h3M14 10h3M10 6a4 4 0 1 0 0 8a4 4 0 1 0 0-8',
  copy: 'M7 7h9v10H7zM13 7V3H4v10h3',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  question: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M7.8 8a2.2 2.2 0 1 1 3 2c-.6.3-.8.7-.8 1.4M10 14h.01',
  learn: 'M3.5 6.5h10v10h-10zM6.5 6.5v-3h10v10h-3',
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
