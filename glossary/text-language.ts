import { createWordList, readWords, type WordList } from './words.ts';

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

const ENGLISH_WORD = 1;
const OTHER_WORD = 2;
// Four times the words, so that a look-up ends at once; a Set of 32-bit numbers takes ten times as long.
const SLOTS = 1024;
const slots = new Int32Array(SLOTS);
const kinds = new Uint8Array(SLOTS);

function fill(list: string, kind: number): void {
  const words = createWordList();
  readWords(list, words);
  for (const hash of words.hashes.subarray(0, words.count)) {
    let slot = hash & (SLOTS - 1);
    while (kinds[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = hash;
    kinds[slot] = kind;
  }
}
fill(ENGLISH, ENGLISH_WORD);
fill(OTHER, OTHER_WORD);

function kindOfWord(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (kinds[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return kinds[slot]!;
}

/** Counts the words that tell the language of a folded text; the time does not grow with the text. */
export function countLanguages(text: string, { count, hashes, starts, ends }: WordList): LanguageCounts {
  const stride = Math.max(1, Math.floor(count / SAMPLED_WORDS));
  const found = { english: 0, other: 0 };
  for (let w = 0; w < count; w += stride) {
    const kind = kindOfWord(hashes[w]!);
    if (kind === ENGLISH_WORD) found.english++;
    else if (kind === OTHER_WORD || (ends[w]! - starts[w]! > 1 && text.charCodeAt(starts[w]!) >= FIRST_BEYOND_LATIN)) {
      found.other++;
    }
  }
  return found;
}

/** Judges by the majority of the words that tell. */
export function languageOf(counts: LanguageCounts): TextLanguage {
  if (counts.english > counts.other) return 'english';
  return counts.other >= MIN_OTHER && counts.other > counts.english ? 'other' : 'unclear';
}
