import { IS_ENGLISH, IS_FOREIGN } from './word-values.ts';
import type { WordList } from './words.ts';

/** What a stretch of text is written in; unclear where it is too short to tell, as most labels and table cells are. */
export type TextLanguage = 'english' | 'other' | 'unclear';

export interface LanguageCounts {
  /** How many of the words that were looked at only English has. */
  readonly english: number;
  /** How many only other languages have, or other alphabets. */
  readonly other: number;
}

/** So many words, spread over a text, tell its language. */
const SAMPLED_WORDS = 32;
/** Fewer words of another language are a name or a saying. */
const MIN_OTHER = 2;
/** Greek is the first alphabet after the Latin letters; one letter alone stands for itself in any language. */
const FIRST_BEYOND_LATIN = 0x370;

// The commonest words of each language that none of the other kind has, nor a medical short form ("pe", "er", "na").
const ENGLISH =
  'the and of to with that this from have has been were was is are which their they you your would should there when what about than into not it he she his patient without these those other between after';
const OTHER = `
  der das und ist nicht ein eine einen den dem des mit auf von zu sich auch wird sind bei nach oder wie durch einer
  le la les et est une un du dans que qui sur avec au ce cette sont nous vous elle pour ses
  el los las y con por para del se lo su como una sus fue muy esta pero
  os um uma dos das em nao foi mais ao pela
  il gli di che per della sono non nel alla anche dei delle
  de het een en van dat niet te zijn voor aan ook maar door wordt
  och att det som inte till jag har ikke og til ja ei oli mutta
  nie jest sie jak ale oraz ze je pro jsou az egy es hogy nem
  din cu este care ve bir bu icin ile yang dan untuk dengan ini itu va cua khong els amb su za
`;

const language = new Map<string, number>();
for (const word of ENGLISH.split(' ')) language.set(word, IS_ENGLISH);
for (const word of OTHER.match(/\S+/g)!) language.set(word, IS_FOREIGN);

/** To look a string up costs more than to tell that it is too long. */
const LONGEST = Math.max(...Array.from(language.keys(), ({ length }) => length));

/** The mark of word-values.ts for the language that a folded word tells, or 0. */
export function languageMark(word: string): number {
  const mark = word.length <= LONGEST ? language.get(word) : undefined;
  if (mark !== undefined) return mark;
  return word.length > 1 && word.charCodeAt(0) >= FIRST_BEYOND_LATIN ? IS_FOREIGN : 0;
}

/** Counts the words that tell the language of a text; the time does not grow with the text. */
export function countLanguages({ count, values }: WordList): LanguageCounts {
  const stride = Math.max(1, Math.floor(count / SAMPLED_WORDS));
  let english = 0;
  let other = 0;
  for (let w = 0; w < count; w += stride) {
    const value = values[w]!;
    if ((value & IS_ENGLISH) !== 0) english++;
    else if ((value & IS_FOREIGN) !== 0) other++;
  }
  return { english, other };
}

/** Judges by the majority of the words that tell. */
export function languageOf(counts: LanguageCounts): TextLanguage {
  if (counts.english > counts.other) return 'english';
  return counts.other >= MIN_OTHER && counts.other > counts.english ? 'other' : 'unclear';
}
