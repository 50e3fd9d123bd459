/** In numbers that never descend, the place of the last that is no larger than the given one; -1 where all are larger. */
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
