/** The place of the last number that is no larger than one, in numbers that never descend; -1 for none. */
export function lastNotAfter(numbers: Uint16Array | Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
