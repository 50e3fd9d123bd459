import { WORD_UNITS } from '../text/letters.ts';
import { frontCoded, linesOf, uncoded, wordsOfLine } from './front-coding.ts';
import { consonantsOf, mayBeSlip, slipsBetween, soundOf } from './slips.ts';

/** What `createSpelling` reads; plain text, so that it goes into a bundle or a JSON file as it is. */
export interface CompiledSpellings {
  /** The words by how their beginnings sound, as `front-coding.ts` writes them. */
  readonly buckets: string;
  /** English words that look like slips and are none. */
  readonly exceptions: string;
}

/** The word that a misspelled one was meant for; undefined unless exactly one is near, and by no more slips than `most`. Takes folded words. */
export type MeantBy = (word: string, most?: number) => string | undefined;

// Shorter words have too many neighbours.
const MIN_LETTERS = 7;
// From so many letters on, a word may lack a consonant and have two letters swapped besides.
const LONG_LETTERS = 8;
const MAX_SLIPS = 1;
const MAX_SLIPS_LONG = 1.25;
// Two letters too many or too few are another word: prednisone, prednisolone.
const MAX_LENGTH_DIFFERENCE = 1;
// Doubled and silent letters come on top of that.
const MAX_SPELLING_DIFFERENCE = 3;
// A bound on one word; nothing longer is in any glossary.
const MAX_LETTERS = 40;

/** Beginnings and endings of which one is never a slip for another: hyper-, hypo-; -otomy, -ostomy. */
const BEGINNINGS =
  /^(?:hyper|hypo|inter|intra|infra|intro|ante|anti|peri|per|pre|pro|para|super|supra|sub|endo|ento|macro|micro|meta|meso|di|dys|iso)/;
const ENDINGS =
  /(?:ectom|ostom|otom|tripsi|itis|osis|emi[ac]|uri[ac]|peni[ac]|phili[ac]|lysis|lytic|plast|pexy|gram|graph|scop|blast|cyte|algia|plegi|paresis|phagia|phasia|oma|omata|ide|ine|i[sz]e|ate|ase|ose|one|ole|ane|ene|in|on|ol|an|il|yl|ous)(?:y|ies|s|es|ic|er|ed)?$/;

/**
 * Compiles the single words of a glossary, folded, for `createSpelling`.
 * @param english words that are right as they stand; those that look like slips of the glossary's are kept as exceptions.
 */
export function compileSpellings(words: Iterable<string>, english: Iterable<string>): CompiledSpellings {
  const known = new Set([...words].filter(isTaken));
  const byKey = new Map<string, string[]>();
  for (const word of [...known].sort()) {
    const key = keyOf(spelledAs(word));
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  const buckets = linesOf(byKey);
  const meantBy = createSpelling({ buckets, exceptions: '' });
  const exceptions = [...new Set(english)].filter((word) => isTaken(word) && meantBy(word) !== undefined).sort();
  return { buckets, exceptions: frontCoded(exceptions) };
}

/** Opens what `compileSpellings` gives; reads nothing of it before a word is asked for, and then the words that begin like it. */
export function createSpelling({ buckets, exceptions }: CompiledSpellings): MeantBy {
  let right: ReadonlySet<string> | undefined;
  const read = new Map<string, Bucket>();
  return (word, most = MAX_SLIPS_LONG) => {
    if (!isTaken(word)) return undefined;
    const spelled = spelledAs(word);
    const key = keyOf(spelled);
    const bucket = read.get(key) ?? openBucket(wordsOfLine(buckets, key));
    read.set(key, bucket);
    const meant = nearest(spelled, candidatesFor(spelled, bucket), most);
    if (meant === undefined) return undefined;
    right ??= new Set(uncoded(exceptions));
    return right.has(word) ? undefined : meant;
  };
}

// Directly before or after a word these make it a part of something else: an address, a code, a compound.
const ATTACHED_BEFORE = new RegExp(`[${WORD_UNITS}_@#./\\\\-]$`);
const ATTACHED_AFTER = new RegExp(`^(?:[${WORD_UNITS}_@#/\\\\-]|\\.(?!\\d)[${WORD_UNITS}])`);
const SENTENCE_START = /(?:^|[.!?:;•*\n]["“”')\]]*)\s*$/u;

/** Whether the word at start..end may be misspelled: no name, which has a capital inside a sentence, and no part of an address. */
export function isOrdinaryWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 4), start);
  if (ATTACHED_BEFORE.test(before) || ATTACHED_AFTER.test(text.slice(end, end + 2))) return false;
  return word === word.toLowerCase() || word === word.toUpperCase() || SENTENCE_START.test(before);
}

const isTaken = (word: string) => word.length >= MIN_LETTERS && word.length <= MAX_LETTERS && /^[a-z]+$/.test(word);

interface Spelled {
  readonly word: string;
  readonly sound: string;
}

const spelledAs = (word: string): Spelled => ({ word, sound: soundOf(word) });

/** Words whose beginnings sound alike are in one bucket: beginnings are seldom misspelled. */
const keyOf = ({ sound }: Spelled) => sound.slice(0, 2);

/** An ending tells a noun from its adjective; but a vowel inside it may be wrong. */
const endingOf = ({ sound }: Spelled) => sound.slice(-2, -1).replace(/[aeiou]/, '-') + sound.slice(-1);

interface Bucket {
  readonly words: readonly string[];
  readonly consonants: Uint16Array;
  /** How the words sound that were candidates so far. */
  readonly spelled: Spelled[];
}

const openBucket = (words: readonly string[]): Bucket => ({
  words,
  consonants: Uint16Array.from(words, consonantsOf),
  spelled: [],
});

/** The words that one may be a slip for. How a word sounds is asked last: a bucket holds up to a thousand, and a page comes to most of them. */
function candidatesFor(spelled: Spelled, bucket: Bucket): Spelled[] {
  const own = consonantsOf(spelled.word);
  const ending = endingOf(spelled);
  const candidates: Spelled[] = [];
  for (let w = 0; w < bucket.words.length; w++) {
    if (!mayBeSlip(own, bucket.consonants[w]!)) continue;
    const candidate = bucket.spelled[w] ?? spelledAs(bucket.words[w]!);
    bucket.spelled[w] = candidate;
    if (endingOf(candidate) === ending) candidates.push(candidate);
  }
  return candidates;
}

function nearest({ word, sound }: Spelled, candidates: readonly Spelled[], most: number): string | undefined {
  const lengthTo = (other: Spelled) => Math.abs(other.word.length - word.length);
  let least = Math.min(most, word.length < LONG_LETTERS ? MAX_SLIPS : MAX_SLIPS_LONG);
  let near: Spelled[] = [];
  for (const other of candidates) {
    if (other.word === word) return undefined;
    if (lengthTo(other) > MAX_SPELLING_DIFFERENCE) continue;
    if (Math.abs(other.sound.length - sound.length) > MAX_LENGTH_DIFFERENCE) continue;
    const slips = slipsBetween(sound, other.sound, least);
    if (slips > least || differInPart(word, other.word)) continue;
    if (slips < least) near = [];
    least = slips;
    near.push(other);
  }
  // Two spellings of one word sound the same: the nearer in length is meant.
  if (new Set(near.map((one) => one.sound)).size !== 1) return undefined;
  return near.reduce((best, one) => (lengthTo(one) < lengthTo(best) ? one : best)).word;
}

function differInPart(one: string, other: string): boolean {
  return [BEGINNINGS, ENDINGS].some((parts) => {
    const [a, b] = [parts.exec(one)?.[0], parts.exec(other)?.[0]];
    return a !== undefined && b !== undefined && soundOf(a) !== soundOf(b);
  });
}
