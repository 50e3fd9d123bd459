import type { AskedTerm } from '../components/card/card-state.ts';
import { createNegation, type NegationOf } from '../glossary/negation/negation.ts';
import { createSought, type SoughtBy } from '../glossary/negation/sought.ts';
import type { PageTerm } from '../page/watch.ts';

/** The words of the text that deny a term, or ask whether it is there; neither where it simply names it. */
export type Said = Pick<AskedTerm, 'negation' | 'sought'>;

const NOTHING: Said = {};

/** Tells what the text says of a term, which it looks up once. */
export function createSaidOf(): (term: PageTerm) => Said {
  const known = new WeakMap<PageTerm, Said>();
  // Made with the first card or list: most frames never open one.
  let engines: { readonly negationOf: NegationOf; readonly soughtBy: SoughtBy } | undefined;

  function read({ match: { start, end }, block: { text } }: PageTerm): Said {
    engines ??= { negationOf: createNegation(), soughtBy: createSought() };
    const negation = engines.negationOf(text, start, end);
    if (negation !== undefined) return { negation };
    const sought = engines.soughtBy(text, start, end);
    return sought === undefined ? NOTHING : { sought };
  }

  return (term) => {
    const said = known.get(term) ?? read(term);
    known.set(term, said);
    return said;
  };
}
