// A digit of base 36 tells how many letters a word shares with the one before.
const DIGITS = 36;

/** Words in order as one string: each after a space and a digit for what it shares with the one before. Letters only. */
export function frontCoded(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < DIGITS - 1 && shared < before.length && word[shared] === before[shared]) shared++;
      return ` ${shared.toString(DIGITS)}${word.slice(shared)}`;
    })
    .join('');
}

/** The words of what `frontCoded` gives. */
export function uncoded(coded: string): string[] {
  let before = '';
  return coded
    .split(' ')
    .slice(1)
    .map((piece) => {
      before = before.slice(0, Number.parseInt(piece[0]!, DIGITS)) + piece.slice(1);
      return before;
    });
}

/** One line for each key, in order: the key, then its words. Keys are of letters, and none is the beginning of another. */
export function linesOf(words: ReadonlyMap<string, readonly string[]>): string {
  return [...words.keys()]
    .sort()
    .map((key) => key + frontCoded(words.get(key)!))
    .join('\n');
}

/** The words of a key's line, by binary search; none where there is no such line. */
export function wordsOfLine(lines: string, key: string): string[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    const newline = lines.indexOf('\n', start);
    const end = newline < 0 ? lines.length : newline;
    const here = lines.slice(start, start + key.length);
    if (here === key) return uncoded(lines.slice(start + key.length, end));
    if (here < key) low = end + 1;
    else high = start;
  }
  return [];
}
