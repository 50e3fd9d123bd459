import { CUE_SIZE, type CueList } from '../matching/cue-list.ts';
import type { Candidate, Scan } from '../matching/matcher.ts';
import type { EntryNumber } from '../term-match.ts';
import { countLanguages, languageOf, type TextLanguage } from '../text/text-language.ts';
import { NEAR_WORDS } from './senses.ts';

/** What is known of a text besides its words. */
export interface Passage {
  readonly language: TextLanguage;
  /** Whether the page had not said it before: a text that is read again, since something beside it changed, says nothing more. */
  readonly isNew: boolean;
  /** Whether so many sure terms stand around a candidate that they are about medicine, whatever the page is about. */
  readonly isMedicalAt: (candidate: Candidate) => boolean;
}

/** What a page is about, judged as it is read. */
export interface PageContext {
  /**
   * Takes a text in. A text that was read before adds nothing to the judgement. Puts the cues of the texts before it, whose words have
   * negative numbers, before those of the scan.
   */
  readonly read: (scan: Scan) => Passage;
  /** To be called when the next text does not stand behind the last one, with what it does stand behind; that is not taken in. */
  readonly continueFrom: (before: Scan) => void;
  /** Whether what is only medical on a medical page is so here: the page is medical, and in English. */
  readonly isMedical: boolean;
  /** Grows whenever `isMedical` turns. */
  readonly version: number;
}

/** In a thousand words ordinary pages hold 0 to 3 sure terms, pages about medicine 10 to 100. */
const MEDICAL_RATE = 5 / 1000;
/** One sure term makes a page of up to 40 words medical, and a page of any length needs one. */
const MEDICAL_FLOOR = 0.8;
/** The next text is as far away as if so many words stood between. */
const GAP_WORDS = 2;
/** Texts beyond this number count even when they come again; the bound keeps an endless page from filling the memory. */
const MAX_TEXTS = 50_000;
/** So many words of a text, spread over it, and its length tell it from others. */
const SAMPLED_WORDS = 16;

/** A term that means one thing only and is no everyday word, by its first word. */
interface SureTerm {
  readonly word: number;
  readonly entry: EntryNumber;
}

/** Starts with nothing known. */
export function createPageContext(): PageContext {
  /** Those that were read, by their hashes. */
  const texts = new Set<number>();
  /** How often each sure term has come. */
  const times = new Map<EntryNumber, number>();
  const language = { english: 0, other: 0, words: 0 };
  let words = 0;
  let evidence = 0;
  let version = 0;
  let isMedical = false;
  /** What stands near the end of the text that was read last, as seen from the next one. */
  let cuesBefore = new Int32Array(0);
  let termsBefore: readonly SureTerm[] = [];

  /** The k-th time that a term comes adds 1/k: a page that names one illness often is not yet about medicine. */
  const takeIn = (terms: readonly SureTerm[], wordCount: number) => {
    words += wordCount;
    for (const { entry } of terms) {
      const time = (times.get(entry) ?? 0) + 1;
      times.set(entry, time);
      evidence += 1 / time;
    }
  };

  const judge = () => {
    const isEvident = evidence >= MEDICAL_FLOOR + MEDICAL_RATE * words;
    const judged = isEvident && languageOf(language) !== 'other';
    if (judged !== isMedical) version++;
    isMedical = judged;
  };

  return {
    get isMedical() {
      return isMedical;
    },
    get version() {
      return version;
    },
    continueFrom: (before) => {
      termsBefore = termsForNext(sureTermsOf(before), before.words.count);
      cuesBefore = cuesForNext(before.cues, before.words.count);
    },
    read: (scan) => {
      const counts = countLanguages(scan.words);
      const own = languageOf(counts);
      const sure = own === 'other' ? [] : sureTermsOf(scan);
      const hash = hashOf(scan);
      const isNew = !texts.has(hash);
      if (isNew) {
        if (texts.size < MAX_TEXTS) texts.add(hash);
        language.english += counts.english;
        language.other += counts.other;
        language.words += counts.words;
        takeIn(sure, scan.words.count);
        judge();
      }
      const terms = termsBefore.length > 0 ? [...termsBefore, ...sure] : sure;
      termsBefore = termsForNext(terms, scan.words.count);
      prependCues(scan.cues, cuesBefore);
      cuesBefore = cuesForNext(scan.cues, scan.words.count);
      return {
        language: own === 'unclear' ? languageOf(language) : own,
        isNew,
        isMedicalAt: ({ word }) => isDense(terms, word),
      };
    },
  };
}

/** The sure terms of a text, none inside another. */
function sureTermsOf({ candidates }: Scan): readonly SureTerm[] {
  const terms: SureTerm[] = [];
  /** The first word behind the last of them. */
  let free = 0;
  for (const { word, words, readings } of candidates) {
    if (word < free) continue;
    for (const { sure } of readings) {
      if (sure < 0) continue;
      terms.push({ word, entry: sure });
      free = word + words;
      break;
    }
  }
  return terms;
}

/** The terms that stand near enough to the end of a text of so many words to count in the next, as seen from there: their words are negative. */
function termsForNext(found: readonly SureTerm[], words: number): readonly SureTerm[] {
  const shift = words + GAP_WORDS;
  let first = found.length;
  while (first > 0 && found[first - 1]!.word - shift >= -NEAR_WORDS) first--;
  return found.slice(first).map(({ word, entry }) => ({ word: word - shift, entry }));
}

/** The same of cues, as the hits of a CueList. */
function cuesForNext({ hits, count }: CueList, words: number): Int32Array<ArrayBuffer> {
  const shift = words + GAP_WORDS;
  let first = count;
  while (first > 0 && hits[(first - 1) * CUE_SIZE]! - shift >= -NEAR_WORDS) first--;
  const last = hits.slice(first * CUE_SIZE, count * CUE_SIZE);
  for (let at = 0; at < last.length; at += CUE_SIZE) last[at]! -= shift;
  return last;
}

/** Puts hits before those of a list. */
function prependCues(list: CueList, before: Int32Array): void {
  if (before.length === 0) return;
  const length = list.count * CUE_SIZE;
  if (before.length + length > list.hits.length) {
    const larger = new Int32Array((before.length + length) * 2);
    larger.set(list.hits.subarray(0, length));
    list.hits = larger;
  }
  list.hits.copyWithin(before.length, 0, length);
  list.hits.set(before);
  list.count += before.length / CUE_SIZE;
}

/** Whether two different sure terms stand within NEAR_WORDS of a word, which makes a medical passage on any page. */
function isDense(terms: readonly SureTerm[], word: number): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.word < word - NEAR_WORDS) low = middle + 1;
    else high = middle;
  }
  const first = terms[low]?.entry;
  for (let t = low + 1; t < terms.length && terms[t]!.word <= word + NEAR_WORDS; t++) {
    if (terms[t]!.entry !== first) return true;
  }
  return false;
}

/** A hash of a text's length and of words spread over it: enough to know it again. */
function hashOf({ text, words: { count, types } }: Scan): number {
  let hash = text.length;
  const stride = Math.max(1, Math.floor(count / SAMPLED_WORDS));
  for (let w = 0; w < count; w += stride) hash = (Math.imul(hash, 31) + types[w]!) | 0;
  return hash;
}
