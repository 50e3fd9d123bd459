import { WORD_UNITS } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

// G2P1, G2 P1, G3P1A1, G3P2012, G3 P2-0-1-2
const COUNT = new RegExp(
  `(?<![${WORD_UNITS}_-])G(\\d{1,2}),?\\s?P(?:(\\d)[-,]?(\\d)[-,]?(\\d)[-,]?(\\d)|(\\d{1,2})(?:,?\\s?(?:A|Ab|AB)(\\d))?)(?![${WORD_UNITS}]|[-,]\\d)`,
  'g',
);

/**
 * How often a woman was pregnant and gave birth: gravida and para, after which some write one number, others the four of births at term,
 * early births, pregnancies that ended before, and living children. Counts that cannot be are something else.
 */
export function findPregnancyCounts(text: string): FoundPattern[] {
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const [whole, pregnancies, atTerm, early, ended, living, births, endedBefore] = match;
    const g = Number(pregnancies);
    const lasted = Number(births ?? Number(atTerm) + Number(early));
    const lost = Number(ended ?? endedBefore ?? 0);
    if (lasted + lost > g) return [];
    const says = [
      'A short count of pregnancies.',
      g === 0
        ? 'G0: not pregnant so far.'
        : `G${g}: pregnant ${times(g)}, counting one that goes on now, if there is one.`,
      births === undefined
        ? `Behind the P: births at full term (${atTerm}), births too early (${early}), pregnancies that ended before about 20 weeks (${ended}), and children living now (${living}).`
        : `P${lasted}: ${lasted === 0 ? 'no birth so far' : `gave birth ${times(lasted)}`} after about 20 weeks or more, twins counting once.`,
      endedBefore && `A${lost}: pregnancies that ended before that, such as miscarriages.`,
    ];
    return {
      start: match.index,
      end: match.index + whole.length,
      kind: 'pregnancy-count' as const,
      explanation: says.filter(Boolean).join(' '),
    };
  });
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
