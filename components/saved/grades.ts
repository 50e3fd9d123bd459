/** How well the reader knew a word, from not at all to at once; their keys are 1 to 4. */
export const GRADES = ['forgot', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];
