import type { FoundPattern } from './patterns.ts';

// "COPD with acute exacerbation (HCC)", "Major depressive disorder (CMS/HCC)"
const MARK = /\((CMS[/-])?HCC\)/g;

/** Where the letters may be short for a cancer that begins in the liver. */
const OF_CANCER = /hepatocell|hepatoma/i;
const OF_LIVER = /\bliver|hepat|\b(?:LI-?RADS|AFP|BCLC|TACE|sorafenib)\b/i;
/** What the liver has besides, so that a mark behind it is no cancer that began there. */
const NO_CANCER = /\b(?:cirrhosis|hepatitis|encephalopathy|failure|ascites|varices|secondary|metasta\w+)\b/i;
const CANCER = /\b(?:cancers?|carcinomas?|tumou?rs?|malignan\w+|nodules?|lesions?|mass(?:es)?)\b/i;
const SPREAD = /\b(?:secondary|metasta\w+)\b/i;
const NAME_CHARS = 80;

/**
 * The mark that American records put behind the name of an illness that counts for what a health plan is paid: a hierarchical condition category. Read as the
 * liver cancer of the same letters it would frighten for nothing. Near a liver it stands behind what is no cancer of its own alone.
 */
export function findBillingMarks(text: string): FoundPattern[] {
  if (OF_CANCER.test(text)) return [];
  const isOfLiver = OF_LIVER.test(text);
  return [...text.matchAll(MARK)].flatMap(({ 0: whole, 1: payer, index: start }) => {
    const name = /[^\n.;]*$/.exec(text.slice(Math.max(0, start - NAME_CHARS), start))![0];
    const isOther = NO_CANCER.test(name) && (SPREAD.test(name) || !CANCER.test(name));
    if (payer === undefined && isOfLiver && !isOther) return [];
    return {
      start,
      end: start + whole.length,
      kind: 'billing-mark' as const,
      explanation:
        'A mark for billing in the United States. It says that this diagnosis belongs to a group of illnesses that changes what a health plan is paid.',
      tentative: true,
    };
  });
}
