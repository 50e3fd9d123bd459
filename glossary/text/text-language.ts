import { IS_ENGLISH, IS_FOREIGN } from './word-values.ts';
import type { WordList } from './words.ts';

/** What a stretch of text is written in; unclear where it is too short to tell, as most labels and table cells are. */
export type TextLanguage = 'english' | 'other' | 'unclear';

export interface LanguageCounts {
  /** How many of the words that were looked at only English has. */
  readonly english: number;
  /** How many only other languages have, or other alphabets. */
  readonly other: number;
  /** How many were looked at. */
  readonly words: number;
}

/** So many words, spread over a text, tell its language. */
const SAMPLED_WORDS = 32;
/** Fewer words of another language are a name or a saying, and so are more of them among many words that tell nothing. */
const MIN_OTHER = 2;
const MIN_OTHER_SHARE = 1 / 6;
/** Greek is the first alphabet after the Latin letters. One letter before others stands for itself in any language: β2, μg. */
const FIRST_BEYOND_LATIN = 0x370;

// The commonest words of each language that none of the other kind has, nor medical English in small letters ("per os", "et al", "del(5q)", "von Willebrand").
const ENGLISH =
  'the and of to with that this from have has been were was is are which their they you your would should there when what about than into not it he she his patient without these those other between after';
const OTHER = `
  der das und ist nicht ein eine einen dem mit auf zu sich auch wird sind bei nach oder wie durch einer
  le la les une du dans que qui sur avec au ce cette sont nous vous elle ses
  el los las y por se lo su como una sus fue muy esta pero
  uma das nao foi mais ao pela
  il gli di che della nel alla anche dei delle
  het een dat niet te zijn voor aan ook maar wordt
  och att det som inte till jag har ikke og til ja ei oli mutta
  nie jest sie jak oraz ze je jsou az egy es hogy nem
  din este ve bir bu icin yang dan untuk dengan ini itu va cua khong els amb za
`;

const language = new Map<string, number>();
for (const word of ENGLISH.split(' ')) language.set(word, IS_ENGLISH);
for (const word of OTHER.match(/\S+/g)!) language.set(word, IS_FOREIGN);

/** To look a string up costs more than to tell that it is too long. */
const LONGEST = Math.max(...Array.from(language.keys(), ({ length }) => length));

/** The mark of word-values.ts for the language that a folded word tells, or 0. In capitals a word of another language is as likely a short form: LA, LOS, DES. */
export function languageMark(word: string, isInCapitals: boolean): number {
  const mark = word.length <= LONGEST ? language.get(word) : undefined;
  if (mark !== undefined) return isInCapitals ? mark & ~IS_FOREIGN : mark;
  return word.charCodeAt(0) >= FIRST_BEYOND_LATIN && word.charCodeAt(1) >= FIRST_BEYOND_LATIN ? IS_FOREIGN : 0;
}

/** Counts the words that tell the language of a text; the time does not grow with the text. */
export function countLanguages({ count, values }: WordList): LanguageCounts {
  const stride = Math.max(1, Math.floor(count / SAMPLED_WORDS));
  let english = 0;
  let other = 0;
  let words = 0;
  for (let w = 0; w < count; w += stride) {
    words++;
    const value = values[w]!;
    if ((value & IS_ENGLISH) !== 0) english++;
    else if ((value & IS_FOREIGN) !== 0) other++;
  }
  return { english, other, words };
}

/** Judges by the majority of the words that tell. */
export function languageOf({ english, other, words }: LanguageCounts): TextLanguage {
  if (english > other) return 'english';
  return other >= MIN_OTHER && other > english && other >= words * MIN_OTHER_SHARE ? 'other' : 'unclear';
}
