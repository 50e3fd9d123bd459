import type { SentenceWord } from '../text/sentence-around.ts';

/** A phrase in a row of words: words from..to, `to` excluded. */
export interface Found<Kind> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** Finds phrases in a row of words, leftmost and longest, never overlapping. Takes lower-case phrases by their kind. */
export function createPhrases<Kind extends string>(
  lists: Readonly<Record<Kind, readonly string[]>>,
): (words: readonly SentenceWord[]) => Found<Kind>[] {
  const byFirst = new Map<string, { readonly kind: Kind; readonly words: readonly string[] }[]>();
  for (const kind of Object.keys(lists) as Kind[]) {
    for (const phrase of lists[kind]) {
      const words = phrase.split(' ');
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { kind, words }]);
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);

  return (words) => {
    const found: Found<Kind>[] = [];
    for (let from = 0; from < words.length; ) {
      const here = byFirst
        .get(words[from]!.word)
        ?.find((phrase) => phrase.words.every((word, i) => words[from + i]?.word === word));
      if (here) found.push({ kind: here.kind, from, to: from + here.words.length });
      from += here?.words.length ?? 1;
    }
    return found;
  };
}
