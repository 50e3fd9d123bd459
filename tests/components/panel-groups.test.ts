import { describe, expect, test } from 'vitest';
import type { OutlineTerm } from '../../components/outline.ts';
import { GROUPINGS, groupTerms } from '../../components/panel/panel-groups.ts';
import { SPINAL_CORD, VERTEBRA } from './samples.ts';

const term = (id: string, ...entries: readonly number[]): OutlineTerm => ({ id, entries, places: [] });
const store = [VERTEBRA, SPINAL_CORD];
const groups = (grouping: (typeof GROUPINGS)[number], ...terms: readonly OutlineTerm[]) =>
  groupTerms(
    [{ id: 'one', title: 'Findings', terms }],
    grouping,
    (entry) => store[entry],
    () => true,
    (key) => key,
  ).map((group) => group.terms.map(({ id }) => id));

describe.each(GROUPINGS)('by %s', (grouping) => {
  test('a number from before an update, which the store does not have, has no row', () => {
    expect(groups(grouping, term('a', 0), term('b', 99), term('c', 1))).toEqual([['a', 'c']]);
  });

  test('what has only such numbers is no group', () => expect(groups(grouping, term('b', 99))).toEqual([]));
});
