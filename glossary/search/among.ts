import { isTelling, type Name, spansOf } from './names.ts';
import { roughly } from './near.ts';
import { keyOf } from './query.ts';
import type { Names } from './sorted-names.ts';

/** Whether a name is meant by words of a query with which it stands. */
export type IsMeant = (name: Name, words: string) => boolean;

/** A short form that is an everyday word is meant among others only in capitals: "coughing all the time", "jaw won't open". */
export function isMeantIn(query: string, ordinary: ReadonlySet<string>): IsMeant {
  const inCapitals = new Set((query.match(/\b\p{Lu}{2,}s?\b/gu) ?? []).map(keyOf));
  return ({ isShort }, words) => !isShort || !ordinary.has(words) || inCapitals.has(words);
}

/**
 * Names that stand in a query with other words, none within a longer one: "small pleural effusions", "lupus symptoms". Ideas last, which
 * only say more of what is asked ("diagnosed", "without contrast"); before them those of more words, and the harder ones.
 */
export function namesAmong(names: Names, key: string, isMeant: IsMeant): readonly Name[] {
  const spans = spansOf(key);
  const found: Name[] = [];
  for (let first = 0, free = 0; first < spans.length; first = Math.max(first + 1, free)) {
    for (let last = spans.length - 1; last >= first; last--) {
      const words = key.slice(spans[first]![0], spans[last]![1]);
      if (first === last && !isTelling(words)) break;
      const named = names
        .called(words)
        .map(names.at)
        .filter((name) => isMeant(name, words));
      if (named.length === 0) continue;
      found.push(...named);
      free = last + 1;
      break;
    }
  }
  return found.sort(
    (a, b) =>
      Number(a.isIdea) - Number(b.isIdea) ||
      wordsIn(b.text) - wordsIn(a.text) ||
      // What a short form stands for is no harder for it: "symptoms" of "sx".
      Number(a.from === 'long-form') - Number(b.from === 'long-form') ||
      roughly(b.difficulty) - roughly(a.difficulty) ||
      b.key.length - a.key.length,
  );
}

/** A unit is one word: g/dL. */
const wordsIn = (text: string) => text.split(/[\s-]+/).length;
