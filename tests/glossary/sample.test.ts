import { expect, test } from 'vitest';
import { SAMPLE } from '../../components/options/MarkedSample.tsx';
import { LEVELS, type Level } from '../../glossary/difficulty.ts';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { readCompiled } from '../../scripts/compiled.ts';

const { packed } = readCompiled().glossary;
const text = SAMPLE.map((part) => (typeof part === 'string' ? part : part.word)).join('');
const RANK = { fewer: 0, normal: 1, more: 2, every: 3 } as const;

test.each(Object.keys(LEVELS) as Level[])('the sample of the options marks what a page would at “%s”', (level) => {
  const finder = createFinder(openPacked(packed), level);
  const found = finder.find(text).filter(finder.isShown);
  const words = [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
  const marked = SAMPLE.flatMap((part) =>
    typeof part === 'string' || RANK[part.from] > RANK[level] ? [] : [part.word],
  );
  expect(words).toEqual(marked);
});
