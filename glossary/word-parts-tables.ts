const A = 97;
const LETTERS = 26;

/** A table of all triples of letters, for turning words away by a few of their letters. */
export type LetterTable = Uint8Array;

/** Whether the table holds three letters, given as UTF-16 units; never anything but a to z. */
export function holds(table: LetterTable, a: number, b: number, c: number): boolean {
  if (a < A || b < A || c < A || a >= A + LETTERS || b >= A + LETTERS || c >= A + LETTERS) return false;
  return table[((a - A) * LETTERS + (b - A)) * LETTERS + (c - A)] === 1;
}

/** Marks every triple that ends with one of these groups of one to three letters, which spaces part. */
export function openTable(groups: string): LetterTable {
  const table = new Uint8Array(LETTERS ** 3);
  for (const group of groups.match(/\S+/g) ?? []) {
    const step = LETTERS ** group.length;
    for (let at = numberOf(group); at < table.length; at += step) table[at] = 1;
  }
  return table;
}

/** Letters as a number to the base of 26. */
function numberOf(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i++) number = number * LETTERS + letters.charCodeAt(i) - A;
  return number;
}
