import { createSaidIn, type Said, type SaidIn } from '../glossary/negation/said.ts';
import { createHeads } from '../page/heads.ts';
import type { PageTerm } from '../page/watch.ts';

/** Tells what the text says of a term, which it looks up once. */
export function createSaidOf(): (term: PageTerm) => Said {
  const known = new WeakMap<PageTerm, Said>();
  // Made with the first card or list: most frames never open one.
  let saidIn: SaidIn | undefined;
  const headsOf = createHeads();

  return (term) => {
    saidIn ??= createSaidIn();
    const { match, block } = term;
    const said = known.get(term) ?? saidIn(block.text, match.start, match.end, headsOf(block));
    known.set(term, said);
    return said;
  };
}
