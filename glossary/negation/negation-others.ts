import type { SentenceWord } from '../text/sentence-around.ts';
import type { Found } from './negation-phrases.ts';
import { mayRunOn } from './negation-scope.ts';

/** Denials that are not about the person whose text this is: of a family, or of people in general. */

const FAMILY = String.raw`(?:fam(?:ily)?\.?[^\S\n](?:\p{L}+[^\S\n])?(?:history|hx)|fhx?|f\/h)`;
const FAMILY_LABEL = new RegExp(
  String.raw`(?:^|[\n.;])[^\S\n]*(?:${FAMILY}[^\S\n]*[:–-]|(?<=\n[^\S\n]*)${FAMILY}[^\S\n]*(?=\n))`,
  'giu',
);
const FAMILY_HEADING = new RegExp(String.raw`^[^\S\n]*(?:[\d.]+[^\S\n]+)?${FAMILY}[^\S\n]*(?:[:(–-]|$)`, 'iu');
/** As a label with its colon, or as a line of its own that names a part of a note. */
const LABEL =
  /(?:^|[\n.;])[^\S\n]*(?:[\p{L}/][\p{L} /&-]{1,40}:|(?<=\n[^\S\n]*)(?:[\p{L}/&-]+[^\S\n]){0,4}(?:history|hx|pmh|psh|ros|systems|exam|examination|medications|allergies|vitals|labs|results|imaging|assessment|impression|plan)[^\S\n]*(?=\n))/giu;
const MAX_LABELLED_CHARS = 300;

const RELATIVE =
  /^(?:mother|father|mom|mum|dad|parents?|sister|brother|siblings?|son|daughter|aunt|uncle|cousin|grand(?:mother|father|parents?)|husband|wife|spouse|partner|boyfriend|girlfriend)s?(?:'s)?$/;
const IS_OR_HAS = /^(?:is|are|was|were|has|have|had|does|did|do|also|both|been|tests?|tested|screened)$/;
/** Behind a relative, heads what is told of them: "Mother: no diabetes", "Father - no stroke". */
const HEADED = /^\s*(?::|[-–—])\s*$/u;
/** Behind a relative alone, these tell what the relative says. */
const REPORTED = /^(?:denies|denied|denying|no)$/;
const ACCORDING = /^(?:per|to|with|by|from)$/;
const RELATIVES = /^(?:family|relatives?)$/;
// "In her immediate family"
const MAX_FAMILY_WORDS = 3;

const GROUP =
  /^(?:people|persons|patients|someone|somebody|anyone|anybody|everyone|everybody|individuals|participants|children|adults|men|women|infants|babies)$/;
/** Do so too with "a" before them: "a patient without diabetes", but not "patient without nausea". */
const ONE = /^(?:person|patient|individual|child|adult|man|woman)$/;
const ANY = /^(?:an?|any|every|each)$/;
const OFTEN = /^(?:often|sometimes|usually|frequently|commonly|typically|generally|occasionally|always)$/;

/** Whether what a trigger denies is denied of a relative: "Family history: no diabetes", "her mother has no diabetes", "no cancer in the family". */
export function isOfFamily(
  text: string,
  words: readonly SentenceWord[],
  { from }: Found<string>,
  after: readonly SentenceWord[],
): boolean {
  const cue = words[from]!;
  let at = from - 1;
  while (at >= 0 && IS_OR_HAS.test(words[at]!.word) && mayRunOn(text, words[at]!, words[at + 1]!)) at--;
  const subject = words[at];
  if (subject && RELATIVE.test(subject.word) && HEADED.test(text.slice(subject.end, words[at + 1]!.start))) return true;
  // "Mother denies fever" tells of her child.
  if (subject && (at < from - 1 || !REPORTED.test(cue.word)) && RELATIVE.test(subject.word))
    return !ACCORDING.test(words[at - 1]?.word ?? '');
  return after.some(
    ({ word }, i) =>
      word === 'in' &&
      after
        .slice(i + 1, i + 1 + MAX_FAMILY_WORDS)
        .some((next) => RELATIVES.test(next.word) || RELATIVE.test(next.word)),
  );
}

/** Whether what stands under a heading is told of the family: "Family history", but not "Family and social history". */
export const isFamilyHeading = (heading: string): boolean => FAMILY_HEADING.test(heading);

/** Whether the last label before a place is that of the family's history. */
export function isUnderFamilyLabel(text: string, at: number): boolean {
  const left = `\n${text.slice(Math.max(0, at - MAX_LABELLED_CHARS), at)}`;
  const family = [...left.matchAll(FAMILY_LABEL)].at(-1);
  if (!family) return false;
  const label = [...left.matchAll(LABEL)].at(-1);
  return !label || label.index <= family.index;
}

const MANY = String.raw`(?:most|many|some|several|few|half|mild|milder|early|\d[\d.]*\s?%|\d+ (?:of|out of)\b)`;
const IN_MANY = String.raw`(?:in|for) (?:the )?(?:about |around |up to |only |over |nearly |almost )?${MANY}(?: \S+){0,3}? (?:cases|people|patients|women|men|children|forms|stages|instances)\b`;
const BEGINS_WITH_MANY = new RegExp(String.raw`^(?:${IN_MANY}|${MANY}(?: of \S+(?: \S+)?)? (?:have|had|has)\s*$)`, 'i');
const BEHIND_MANY = new RegExp(String.raw`^(?:${IN_MANY}|in (?:the )?(?:placebo|control)\b)`, 'i');
// "In about 12 of the 14 older patients"
const MAX_MANY_CHARS = 60;

/** Whether a clause tells of people in general, of some of many, or of what is mostly so: "many people do not have pain", "no pain in 80%". */
export function isOfPeople(
  text: string,
  words: readonly SentenceWord[],
  { from }: Found<string>,
  after: readonly SentenceWord[],
): boolean {
  const cue = words[from]!;
  const first = words[0]!;
  if (from > 0 && BEGINS_WITH_MANY.test(text.slice(first.start, cue.start))) return true;
  if (after.some(({ word, start }) => word === 'in' && BEHIND_MANY.test(text.slice(start, start + MAX_MANY_CHARS))))
    return true;
  for (let i = from - 1; i >= 0 && mayRunOn(text, words[i]!, words[i + 1]!); i--) {
    const { word } = words[i]!;
    if (GROUP.test(word) || OFTEN.test(word)) return true;
    if (ONE.test(word) && i === from - 1 && ANY.test(words[i - 1]?.word ?? '')) return true;
  }
  return false;
}
