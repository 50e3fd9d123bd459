import type { SentenceAround, SentenceWord } from '../text/sentence-around.ts';

/** Names of what is asked after in every history, by what stands before and behind the small word inside them, which would end a list elsewhere. */
const NAMES: Readonly<Record<string, RegExp>> = {
  of: /^(?:shortness of breath|loss of (?:consciousness|appetite|vision|hearing|balance|taste|smell|weight|sensation|memory|interest)|sense of smell|range of motion)$/,
  in: /^(?:blood in (?:stools?|urine)|changes? in (?:vision|hearing|weight|appetite|urination|speech)|ringing in ears)$/,
  on: /^(?:(?:dyspnea|dyspnoea|pain|burning) on (?:exertion|urination))$/,
  with: /^(?:(?:pain|burning) with urination)$/,
};

/** A sentence with each of these names as one word, so that "denies fever, shortness of breath or cough" is a list to its end. */
export const withNames = (sentence: SentenceAround): SentenceAround => ({
  ...sentence,
  before: joined(sentence.before),
  after: joined(sentence.after),
});

function joined(words: readonly SentenceWord[]): SentenceWord[] {
  const row: SentenceWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const [first, small, last] = [words[i]!, words[i + 1], words[i + 2]];
    const name = small && last && `${first.word} ${small.word} ${last.word}`;
    if (name && NAMES[small.word]?.test(name)) {
      row.push({ word: name, start: first.start, end: last.end });
      i += 2;
    } else row.push(first);
  }
  return row;
}
