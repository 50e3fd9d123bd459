import type { NegationOf } from '../../glossary/negation/negation.ts';

/** What is said of the term in [brackets], which are taken out. */
export function saidBy(engine: NegationOf, marked: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return engine(marked.replace(/[[\]]/g, ''), start, end);
}
