import type { SentenceAround, SentenceWord } from '../text/sentence-around.ts';
import { gapBetween } from './negation-scope.ts';
import { SOURCES } from './negation-triggers.ts';

/** How lab reports and forms tell of a thing that it is not there: behind its name, as the value of a line or of an item. */

const RESULT = /^(?:neg|negative|nil)$/;

/** Of these the same words name a kind or a direction: "ER negative", "margins negative", "T wave negative". So of most names with numbers. */
const KIND =
  /\b(?:er|pr|pgr|hr|her|rh|rhd|rhesus|gram|iodine|triple|margins?|edges?|nodes?|waves?|deflection|axis|balance|pressure|excess|deficit|charge|feedback|affect|receptors?|status|type|group|stain|staining)\b/;
/** Head a part of a history or an examination, of all of which they say it: "Musculoskeletal: negative". */
const PART =
  /(?:al|ic|ar|ary|ory|ine|ology|iatry|history|impression|findings?|systems?|exam|examination)$|^(?:gi|gu|cvs?|cns|msk|heent|ent|heme|neuro|psych|endo|skin|eyes?|ears?|nose|throat|neck|chest|heart|lungs?|abdomen|back|extremities)$/;
const NUMBERED = /\d/;
const VIRUS = /^(?:covid|sars|hiv|hsv|htlv|hepatitis|hep)\b/;

/** Tell that someone else is spoken of. */
const OTHERS =
  /^(?:donor|recipient|partner|husband|wife|spouse|mother|father|mum|mom|dad|maternal|paternal|baby|son|daughter|sibling|aunt|uncle|contact|contacts)$/;

/** Whether a word tells the result of a thing that can be there or not, which one word before it names: "monospot neg", "Nausea: nil". */
export function isResult({ before }: SentenceAround, term: SentenceWord, { word }: SentenceWord): boolean {
  if (!RESULT.test(word) || KIND.test(term.word) || PART.test(term.word)) return false;
  if (before.some((other) => OTHERS.test(other.word))) return false;
  return !NUMBERED.test(term.word) || VIRUS.test(term.word);
}

/** Whether a term and the one word behind it are a whole item of a list, or a whole line. */
export function isWholeItem(text: string, { before, after }: SentenceAround, term: SentenceWord): boolean {
  const [previous, result, next] = [before.at(-1), after[0]!, after[1]];
  if (gapBetween(text, term, result) !== 'plain') return false;
  if (previous && !/^(?:comma|colon|open|close-comma|break)$/.test(gapBetween(text, previous, term))) return false;
  return !next || /^(?:comma|close|close-comma|break)$/.test(gapBetween(text, result, next));
}

const DASH = /^[^\S\n]+[-–—][^\S\n]+$/;
const ANSWER = /^(?:no|denies|denied|absent)$/;

/** Whether a term, a dash and an answer are all that an item or a line holds: "Syncope - no", but not "Lupus - no, really". */
export function isDashedItem(text: string, { before, after }: SentenceAround, term: SentenceWord): boolean {
  const [previous, answer, next] = [before.at(-1), after[0]!, after[1]];
  if (!ANSWER.test(answer.word) || !DASH.test(text.slice(term.end, answer.start))) return false;
  if (previous && !/^(?:comma|break)$/.test(gapBetween(text, previous, term))) return false;
  return !next || /^\s*[\n;|]/.test(text.slice(answer.end, next.start));
}

/** A place on a chromosome, or which ones there are too many of: "(17p13.1)", "(+5,+9,+15)". */
const PLACE =
  '(?=[^)]*[pq+-])[+-]?(?:\\d{1,2}|[XY])(?:[pq][\\d.]*)?(?:[,/;-]\\s?[+-]?(?:\\d{1,2}|[XY])?(?:[pq][\\d.]*)?)*';
const BRACKETED = new RegExp(`^[^\\S\\n]*\\((?:${PLACE}|(?<short>\\p{Lu}{2,5})s?)\\)(?=[^\\S\\n])`, 'u');
const MAX_BRACKETED_CHARS = 40;

/** A term with what stands in brackets behind it, where that is its short form or its place: "TP53 (17p13.1) not detected". */
export function withBrackets(text: string, term: SentenceWord): SentenceWord {
  const brackets = BRACKETED.exec(text.slice(term.end, term.end + MAX_BRACKETED_CHARS));
  if (!brackets || SOURCES.has(brackets.groups!.short?.toLowerCase() ?? '')) return term;
  return { ...term, end: term.end + brackets[0].length };
}

const CHANGE = '\\([^()\\s]{1,12}\\)(?:\\([^()\\s]{1,20}\\))?';
const JOINT = '(?:,?[^\\S\\n]+(?:and|or)[^\\S\\n]+|,[^\\S\\n]*|[^\\S\\n]*/[^\\S\\n]*)';
const JOINED = /\/|\b(?:and|or)\b/;
const KINDS = /^(?:t|del|dup|inv)(?=\()/;
const LEAST_CHANGES = 3;
const MAX_LIST_CHARS = 160;

/**
 * Where the words end that say of a whole list of chromosome changes of one kind that they were not detected. Certain only where the
 * list is a line of its own and has an "or", an "and", or three of them; with commas alone the first of two could be a finding.
 */
export function endOfAbsentChanges(text: string, term: SentenceWord): number | undefined {
  const kind = KINDS.exec(term.word)?.[0];
  if (kind === undefined) return undefined;
  const change = `${kind}${CHANGE}`;
  const left = `\n${text.slice(0, term.start)}`.slice(-MAX_LIST_CHARS);
  const right = text.slice(term.end, term.end + MAX_LIST_CHARS);
  const earlier = new RegExp(`\\n[^\\S\\n]*(?:[-*•–][^\\S\\n]*)?((?:${change}${JOINT})*)$`, 'i').exec(left);
  const later = new RegExp(
    `^((?:${JOINT}${change})+)[^\\S\\n]+(?:(?:is|are|was|were)[^\\S\\n]+)?(?:not[^\\S\\n]+(?:detected|identified|found|seen|present)|absent)(?=[^\\S\\n]*(?:[\\n(.;,]|$))`,
    'i',
  ).exec(right);
  if (!earlier || !later) return undefined;
  const list = `${earlier[1]}${text.slice(term.start, term.end)}${later[1]}`;
  const count = list.match(new RegExp(change, 'gi'))?.length ?? 0;
  return count >= LEAST_CHANGES || JOINED.test(list.replace(/\([^)]*\)/g, '')) ? term.end + later[0].length : undefined;
}
