import { isRomanNumeral } from '../definitions/short-form.ts';
import type { Entry } from '../entry.ts';
import { inflectionsOf, pluralsOf } from './plurals.ts';
import { spellingsOf } from './spelling.ts';

/** One way a term may stand in a text. */
export interface Form {
  readonly text: string;
  /** A short form, which is only meant when its capitals are exactly these. */
  readonly exact: boolean;
  /** Named by the entry, what the entry's short form stands for, made from one of these, or a short form as people type it. */
  readonly from: 'written' | 'spelled-out' | 'generated' | 'typed';
}

/** A short form as it is typed in a hurry: "my mri", for forms of three letters or more, in capitals only. */
export const typedForm = ({ text, exact }: Form): Form | null =>
  exact && /^[A-Z]{3,}$/.test(text) ? { text: text.toLowerCase(), exact, from: 'typed' } : null;

// A bound on the spellings of one name: words of a phrase that differ between US and UK multiply.
const MAX_PHRASE_SPELLINGS = 16;

const SHORT_WORD = /^(?:\d+|[A-Z]|.*[A-Z].*[A-Z].*|.*[A-Z].*\d.*|.*\d.*[A-Z].*|[a-z]+[A-Z].*)$/;

/**
 * Whether a name is a short form: every word has two capitals, a capital and a digit, or a capital inside (CT, A1c, pH, mRNA).
 * A short abbreviation is one whatever its letters (mg, Hb). A name's capital (Parkinson) makes none.
 */
export function isShortForm(name: string, kind?: Entry['kind']): boolean {
  if (kind === 'abbreviation' && /^\p{L}{1,3}$/u.test(name)) return true;
  return /[A-Z]/.test(name) && name.split(/[\s\-‑–/&+.,]+/).every((word) => word === '' || SHORT_WORD.test(word));
}

/** A short form and its number, which many write solid: CA-125, CKD 3b. With one letter it is something else as often, S-1, and SEP1 is a day. */
const NUMBERED_SHORT_FORM = /^(?!SEP\b)[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*[- ]\d+[A-Za-z]?$/;

/**
 * What a short form stands for, as a text has it. "direct (or new) oral anticoagulant", "nil per os (nothing by mouth)": what is in brackets is for
 * the reader, no text holds it.
 */
export const spelledOutOf = (standsFor: string): string => standsFor.replace(/ \([^)]*\)/g, '');

/**
 * Every form of an entry: its names, and the plurals, US and UK spellings, possessives, verb endings and hyphenated, open and
 * solid variants made from them. Hyphen and space count as the same, so only one of the two is listed. Written names come first.
 */
export function formsOf(entry: Pick<Entry, 'term' | 'also' | 'kind' | 'standsFor'>): readonly Form[] {
  const forms = new Map<string, Form>();
  const add = (form: Form) => {
    const key = form.exact ? form.text : form.text.toLowerCase();
    // Written in other capitals too, a short form in small letters is meant in any: "ext" and "Ext".
    const isWider = form.from === 'written' && !form.exact && forms.get(key)?.exact;
    if (isWider || !forms.has(key)) forms.set(key, form);
  };
  const names: Form[] = [entry.term, ...entry.also].map((text, i) => {
    return { text, exact: isShortForm(text, i === 0 ? entry.kind : undefined), from: 'written' };
  });
  if (entry.standsFor !== undefined) {
    const text = spelledOutOf(entry.standsFor);
    names.push({ text, exact: isShortForm(text), from: 'spelled-out' });
  }
  names.forEach(add);
  for (const name of names) madeFrom(name).forEach(add);
  return [...forms.values()];
}

/** The forms of one name besides itself. */
function madeFrom(name: Form): readonly Form[] {
  const { text, exact } = name;
  const from = name.from === 'written' ? 'generated' : name.from;
  const made: Form[] = [];
  if (NUMBERED_SHORT_FORM.test(text)) made.push({ text: text.replace(/[- ]/, ''), exact: true, from });
  if (exact) {
    if (/[A-Za-z]$/.test(text) && !isRomanNumeral(text)) made.push({ text: `${text}s`, exact, from });
    return made;
  }
  for (const variant of variantsOf(text)) {
    for (const one of [variant, ...inflectHead(variant)]) made.push({ text: one, exact, from });
  }
  return made;
}

/** Spellings, possessives and solid or open variants of a name, in lower case but for nothing else changed. */
function variantsOf(name: string): Set<string> {
  const variants = new Set<string>();
  for (const owned of possessivesOf(name)) {
    for (const spelled of phraseSpellings(owned.toLowerCase())) {
      variants.add(spelled);
      for (const joined of joinsOf(spelled)) variants.add(joined);
    }
  }
  return variants;
}

/** A disease named after a person is written with and without the possessive: Parkinson, Parkinson's, Parkinsons disease. */
function possessivesOf(name: string): Set<string> {
  const plain = name.replace(/['’]s?(?= )/g, '');
  const owner = /(^|[ -])([A-Z][a-z]{2,})(?= )/;
  return new Set([name, plain, plain.replace(owner, "$1$2's"), plain.replace(owner, '$1$2s')]);
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Behind these a digit is said, and typed, as a word: stage four. */
const NUMBERED = /^(?:type|stage|grade|class|phase|level|degree)$/;

function phraseSpellings(phrase: string): string[] {
  let spelled = [''];
  const parts = phrase.split(/([\s\-/]+)/);
  for (const [i, part] of parts.entries()) {
    const spellings = parts.length > 1 ? [...spellingsOf(part), ...numberOf(part, parts[i - 2])] : spellingsOf(part);
    spelled = spelled.flatMap((start) => spellings.map((spelling) => start + spelling)).slice(0, MAX_PHRASE_SPELLINGS);
  }
  return spelled;
}

/** A number word as a digit (in one second), a digit behind what is numbered as a word. */
function numberOf(part: string, before: string | undefined): readonly string[] {
  const number = NUMBERS.indexOf(part);
  if (number >= 0) return [String(number)];
  const word = before !== undefined && NUMBERED.test(before) && /^\d+$/.test(part) ? NUMBERS[Number(part)] : undefined;
  return word === undefined ? [] : [word];
}

// Beginnings that are written solid by some and with a hyphen by others.
const BEGINNINGS =
  /(?<![a-z])(anti|cardio|chemo|extra|gastro|hyper|hypo|immuno|intra|micro|multi|neuro|non|peri|physio|post|pre|radio|sub)(?=[a-z]{4})/;

/** Solid where it has a hyphen (x-ray, xray), open where it begins with a part that may stand alone (post-operative). */
function joinsOf(phrase: string): string[] {
  const joined: string[] = [];
  // A 6-0 suture is none of 60 sutures.
  if (phrase.includes('-') && !/\d-\d/.test(phrase)) joined.push(phrase.replace(/-/g, ''), phrase.replace('-', ''));
  if (BEGINNINGS.test(phrase)) joined.push(phrase.replace(BEGINNINGS, '$1-'));
  // gastrooesophageal is hard to read, so it is written gastro-oesophageal
  if (/ooe/.test(phrase)) joined.push(phrase.replace(/ooe/, 'o-oe'));
  return joined;
}

const PREPOSITION = / (?:of|in|with|without|to|from|by|for|on|at|under|due|after|during|as|and|or) /;

/** The phrase with its head noun in the plural (loss of appetite: losses of appetite), or its verb inflected. */
function inflectHead(phrase: string): string[] {
  const after = PREPOSITION.exec(phrase)?.index ?? phrase.length;
  const start =
    Math.max(
      phrase.lastIndexOf(' ', after - 1),
      phrase.lastIndexOf('-', after - 1),
      phrase.lastIndexOf('/', after - 1),
    ) + 1;
  const head = phrase.slice(start, after);
  if (!/^\p{L}+$/u.test(head)) return [];
  return [...pluralsOf(head), ...inflectionsOf(head)].map(
    (word) => phrase.slice(0, start) + word + phrase.slice(after),
  );
}
