/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seededDraw(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of a list, or all where there are no more, in the order in which they are drawn. */
export function drawFrom<Item>(list: readonly Item[], count: number, seed: number): Item[] {
  const draw = seededDraw(seed);
  const left = [...list];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(draw() * left.length), 1)[0]!,
  );
}
