import { fold } from './fold.ts';

/** A word of a sentence, folded, and with the apostrophe that it was written without: "wasn't". Offsets are UTF-16 code units into the whole text. */
export interface SentenceWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface SentenceAround {
  readonly before: readonly SentenceWord[];
  /** The stretch itself, folded. */
  readonly term: SentenceWord;
  readonly after: readonly SentenceWord[];
  /** Where the sentence ends in the text. */
  readonly end: number;
}

// A sentence is longer only in lists, whose far end says little of a word in them; so one look costs the same in any text.
const MAX_BEFORE_CHARS = 300;
const MAX_AFTER_CHARS = 160;

// Made when first asked for: with their Unicode classes they take two milliseconds, and no card is open yet when a page is read.
const patterns = () => ({
  // A "-ve" is how British notes write "negative".
  word: /(?<!i)[-−–‐‑]ve(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['`][\p{L}\p{N}\p{M}]+)*/gu,
  contracted: /^((?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|ai)n)[`']?t$/,
  // A full stop ends a sentence before white space alone: "2.5 cm" has none. A line ends one where the next begins as a new one does.
  end: /[;•]|[.!?](?=["”’)\]]*(?:\s|$))|\n\s*\n|\n\s*(?=[\p{Lu}\p{N}*•–-])/gu,
  // After these a full stop ends nothing.
  abbreviated: /(?:^|[^\p{L}])(?:dr|mr|mrs|ms|e\.g|i\.e|vs|approx|pt|dx|hx|\p{L})$/iu,
});

/** The words around a stretch of text, within its own sentence and within a fixed distance. */
export function sentenceAround(text: string, start: number, end: number): SentenceAround {
  const earliest = Math.max(0, start - MAX_BEFORE_CHARS);
  const latest = Math.min(text.length, end + MAX_AFTER_CHARS);
  const before = text.slice(earliest, start);
  const after = text.slice(end, latest);
  let from = 0;
  for (const stop of endsOf(before)) from = stop.index + stop[0].length;
  // The window may open inside a word.
  if (from === 0 && earliest > 0) from = before.search(/\s|$/);
  const [stop] = endsOf(after);
  const to = stop?.index ?? after.length;
  return {
    before: wordsIn(before.slice(from), earliest + from),
    term: { word: fold(text.slice(start, end)).text, start, end },
    after: wordsIn(after.slice(0, to), end),
    end: end + to,
  };
}

function endsOf(text: string): RegExpExecArray[] {
  const { end, abbreviated } = patterns();
  return [...text.matchAll(end)].filter(
    ({ 0: sign, index }) => sign !== '.' || !abbreviated.test(text.slice(0, index)),
  );
}

function wordsIn(text: string, at: number): SentenceWord[] {
  const { word: words, contracted } = patterns();
  const folded = fold(text);
  return [...folded.text.matchAll(words)].map(({ 0: word, index }) => ({
    word: word.replace(contracted, "$1't").replace(/^[-−–‐‑]ve$/u, 'negative'),
    start: at + folded.at(index),
    end: at + folded.endAt(index + word.length - 1),
  }));
}
