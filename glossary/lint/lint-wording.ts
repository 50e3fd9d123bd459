import type { Entry } from '../entry.ts';
import { isHard, type Language, sentencesOf, stemOf, wordsOf } from './language.ts';
import type { Finding } from './lint.ts';
import { EASY_LONG_WORDS, JARGON, PLAIN_SHORT_FORMS } from './plain-words.ts';

const EMPTY_PHRASES =
  /\b(?:refers to|pertaining to|a term for|characterized by)\b|^(?:(?:an?|the) )?(?:medical )?term (?:for|used)\b/i;
const PROMISES_AND_ADVICE =
  /\b(?:you have|you should|you must|you need to|will cure|always|never|safe for)\b|\d\s?(?:mg|mcg|µg|ml)\b|\d\s?%|\bper ?cent\b|[$€£]\s?\d/i;
const UNKIND = /\b(?:deadly|victims?|suffers? from|suffering from|diabetics|non-?compliant|complains? of)\b/i;
const SHORT_FORM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d-]+s?$/u;
/** Shorter words, and stems, of a term begin too many others that are not it. */
const MIN_OWN_STEM = 5;

/** The one letter or digit that is left of a cue without its signs, which stands in any text: 5', p <. */
function bareOf(cue: string): string | undefined {
  const [only, ...others] = cue.match(/[\p{L}\p{N}]/gu) ?? [];
  return others.length === 0 && cue !== only ? only : undefined;
}

const isBracketed = (text: string, word: string) => {
  const sentence = sentencesOf(text).find((candidate) => candidate.includes(word)) ?? '';
  return /\(|, (?:the|a|an|which|or) |: /.test(sentence);
};

/** The rules about how one entry is worded: lengths, plain words, calm words, no advice. `names` holds every term and other name in lower case. */
export function lintWording(entry: Entry, language: Language, names: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: number, level: Finding['level'], message: string) =>
    findings.push({ rule, level, id: entry.id, message });
  const limit = (rule: number, value: number, warn: number, error: number, what: string) => {
    if (value > error) report(rule, 'error', `${what} (${value}; at most ${error})`);
    else if (value > warn) report(rule, 'warning', `${what} (${value}; better at most ${warn})`);
  };
  const { short, more = '', ask = '' } = entry;
  const words = wordsOf(short);

  if (words.length < 6) report(1, 'warning', `short has only ${words.length} words`);
  limit(1, words.length, 30, 40, 'short has too many words');
  const sentences = sentencesOf(short);
  limit(2, sentences.length, 2, 3, 'short has too many sentences');
  for (const sentence of sentences) limit(3, wordsOf(sentence).length, 15, 20, `long sentence “${sentence}”`);

  const own = new Set(
    wordsOf([entry.term, ...entry.also, entry.standsFor ?? ''].join(' ')).map((word) => word.toLowerCase()),
  );
  const long = words.filter((word) => {
    const plain = word.toLowerCase();
    return language.syllables(word) >= 3 && !EASY_LONG_WORDS.has(plain) && !own.has(plain);
  });
  const share = Math.round((100 * long.length) / Math.max(words.length, 1));
  limit(4, share, 15, 25, `percent of words with three or more syllables: ${long.join(', ')}`);

  const hard = words.filter(
    (word) =>
      isHard(word, names, language) && !own.has(word.toLowerCase()) && !PLAIN_SHORT_FORMS.has(word) && !/\d/.test(word),
  );
  if (hard.length > 1) report(6, 'error', `more than one hard word: ${hard.join(', ')}`);
  const onlyHard = hard.length === 1 ? hard[0] : undefined;
  if (onlyHard && !isBracketed(short, onlyHard)) {
    const known = [...names].some((name) => name === onlyHard.toLowerCase() || name === stemOf(onlyHard));
    report(
      6,
      known ? 'warning' : 'error',
      `hard word “${onlyHard}” is not explained${known ? '' : ' and is no entry'}`,
    );
  }

  const stems = wordsOf(entry.term)
    .filter((word) => word.length >= MIN_OWN_STEM && language.familiarity(word) !== 'basic')
    .map(stemOf);
  const circular = words.find((word) =>
    stems.some((stem) => stem.length >= MIN_OWN_STEM && word.toLowerCase().startsWith(stem)),
  );
  if (circular && entry.kind !== 'abbreviation') report(7, 'error', `explained by its own word “${circular}”`);

  const empty = EMPTY_PHRASES.exec(short);
  if (empty) report(8, 'error', `empty phrase “${empty[0]}”`);
  const everything = [short, more, ask].join(' ');
  for (const word of wordsOf(`${short} ${more}`)) {
    const plain = JARGON.get(word.toLowerCase());
    if (plain && !own.has(word.toLowerCase()) && !isBracketed(`${short} ${more}`, word)) {
      report(9, 'error', `jargon “${word}”: say “${plain}”`);
    }
  }
  const advice = PROMISES_AND_ADVICE.exec(everything);
  if (advice) report(10, 'error', `advice, promise, dose or number: “${advice[0]}”`);
  const unkind = UNKIND.exec(everything);
  if (unkind) report(11, 'error', `not people first: “${unkind[0]}”`);

  if (entry.kind === 'abbreviation' && !entry.standsFor) report(12, 'error', 'a short form needs stands-for');
  for (const word of wordsOf(everything)) {
    if (SHORT_FORM.test(word) && !PLAIN_SHORT_FORMS.has(word.replace(/s$/, '')) && !own.has(word.toLowerCase())) {
      report(12, 'error', `short form “${word}” inside the definition`);
    }
  }
  for (const cue of entry.cues) {
    const bare = bareOf(cue);
    if (bare !== undefined)
      report(16, 'error', `the cue “${cue}” is read as “${bare}”: no text is looked through for signs`);
  }
  limit(15, wordsOf(more).length, 60, Number.POSITIVE_INFINITY, 'more has too many words');
  limit(15, wordsOf(ask).length, 20, Number.POSITIVE_INFINITY, 'ask has too many words');
  if (ask && !ask.endsWith('?')) report(15, 'warning', 'ask does not end in a question mark');
  return findings;
}
