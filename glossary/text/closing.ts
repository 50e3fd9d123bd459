/** A dotted short form without its last dot: i.v, p.r.n */
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/** Where a term ends when the bracket or the dot that belongs to it is counted in: "Lp(a)", "i.v." */
export function endWithClosing(text: string, start: number, end: number): number {
  const next = text[end];
  if (next !== ')' && next !== '.') return end;
  const term = text.slice(start, end);
  const belongs = next === ')' ? term.lastIndexOf('(') > term.lastIndexOf(')') : DOTTED.test(term);
  return belongs ? end + 1 : end;
}
