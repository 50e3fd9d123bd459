interface MarkedProps {
  readonly text: string;
  /** [start, end) in UTF-16 code units, in order and apart. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** A text with the stretches that matched set off. */
export function Marked({ text, ranges }: MarkedProps) {
  const rest = ranges.at(-1)?.[1] ?? 0;
  return (
    <>
      {ranges.map(([start, end], place) => (
        <>
          {text.slice(ranges[place - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(rest)}
    </>
  );
}
