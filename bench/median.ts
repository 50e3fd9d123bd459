/** The middle one of some numbers, the upper of two. Throws for none. */
export function median(numbers: readonly number[]): number {
  const middle = [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}
