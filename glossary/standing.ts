import { fold } from './fold.ts';
import { isLetterOrDigit } from './letters.ts';

const [AT, LOW_LINE, APOSTROPHE] = [0x40, 0x5f, 0x27];
/** How many units around a word are folded where one of them is beyond ASCII. */
const AROUND = 8;

/** Not a piece of an address, a file name or a contraction (can't, I'll); a possessive 's may follow. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  if (isHarmless(before) && isHarmless(after)) return true;
  const { text: left } = fold(text.slice(Math.max(0, start - AROUND), start));
  const { text: right } = fold(text.slice(end, end + AROUND));
  return mayStandBefore(left) && mayFollow(right);
}

const isHarmless = (unit: number) => unit < 128 && unit !== AT && unit !== LOW_LINE && unit !== APOSTROPHE;

function mayStandBefore(left: string): boolean {
  const last = left.charCodeAt(left.length - 1);
  if (last === AT || last === LOW_LINE) return false;
  return last !== APOSTROPHE || !isLetterOrDigit(left.charCodeAt(left.length - 2));
}

function mayFollow(right: string): boolean {
  const first = right.charCodeAt(0);
  if (first === AT || first === LOW_LINE) return false;
  return (
    first !== APOSTROPHE ||
    !isLetterOrDigit(right.charCodeAt(1)) ||
    (right.startsWith("'s") && !isLetterOrDigit(right.charCodeAt(2)))
  );
}
