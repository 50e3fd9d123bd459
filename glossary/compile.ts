import type { CueFamilies } from './cue-families.ts';
import { isRomanNumeral } from './definitions/short-form.ts';
import { difficultyOf, difficultyOfEntry, isEveryday, plainNamesOf, type Zipf } from './difficulty.ts';
import type { Entry } from './entry.ts';
import { type Form, formsOf, spelledOutOf, typedForm } from './forms/forms.ts';
import { type Acceptor, type FormKey, keyOf, pack } from './matching/pack.ts';
import { DEFINING_ONLY, EVERYDAY, EXACT_CASE, MAX_CUE_WORDS, PLAIN, SPELLED_OUT } from './matching/packed.ts';
import type { StoredEntry } from './store.ts';
import type { EntryNumber } from './term-match.ts';

export interface Compiled {
  /** What openPacked opens. */
  readonly packed: Uint8Array;
  /** Sorted by id; an entry's number is its place. */
  readonly store: StoredEntry[];
  /** How many different forms are matched. */
  readonly forms: number;
}

// What a short form stands for is marked where it is hard itself: "computed tomography", but not "by mouth".
const SPELLED_OUT_DIFFICULTY = 0.5;

/** One form and the entries that want it. */
interface Claim {
  readonly form: Form;
  readonly key: FormKey;
  readonly owners: { entry: EntryNumber; from: Form['from']; isPlain: boolean }[];
}

/**
 * Compiles entries into the block that the matcher reads and the store that cards and search read.
 * @param zipf how common a lower-case word is in everyday English; 0 for a word never seen.
 * @param families the words of each family of cues that entries name.
 * @param shared what becomes of a form that two entries without cues claim: it is a problem, or stands for both.
 * @throws an Error that lists, one a line, every form that cannot be matched, every form that two entries without cues claim,
 * every id used twice and every `see` that leads nowhere.
 */
export function compileGlossary(
  entries: readonly Entry[],
  zipf: Zipf,
  families: CueFamilies = new Map(),
  shared: 'is a problem' | 'stands for both' = 'is a problem',
): Compiled {
  const problems: string[] = [];
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const difficulties = sorted.map((entry) => difficultyOfEntry(entry, zipf));
  const store = storeOf(sorted, difficulties, problems);
  const claims = claimsOf(sorted, zipf, problems);
  const forms = [...claims.values()].flatMap((claim) =>
    acceptorsOf(claim, sorted, zipf, shared === 'is a problem' ? problems : []).map((acceptor) => ({
      key: claim.key,
      acceptor,
    })),
  );
  const { cueForms, cues } = cuesOf(sorted, families, problems);
  if (problems.length > 0) throw new Error(`The glossary cannot be compiled:\n${problems.join('\n')}`);
  return {
    packed: pack({
      forms: [...forms, ...cueForms],
      cues,
      usual: sorted.map(({ oneMeaning }) => oneMeaning),
      difficulties,
    }),
    store,
    forms: claims.size,
  };
}

function storeOf(sorted: readonly Entry[], difficulties: readonly number[], problems: string[]): StoredEntry[] {
  const numbers = new Map(sorted.map(({ id }, entry) => [id, entry]));
  return sorted.map(({ see, cues, plain, oneMeaning, ...entry }, number) => {
    if (numbers.get(entry.id) !== number) problems.push(`${entry.id}: this id is used twice`);
    const related = see.flatMap((id) => {
      const other = numbers.get(id);
      if (other === undefined) problems.push(`${entry.id}: see "${id}" leads to no entry`);
      return other === undefined ? [] : [{ entry: other, term: sorted[other]!.term }];
    });
    return { ...entry, entry: number, see: related, difficulty: difficulties[number]! };
  });
}

const claimKey = ({ words, joins }: FormKey, capitals: number | '') =>
  `${words.join(' ')}|${joins.join('')}|${capitals}`;

function claimsOf(sorted: readonly Entry[], zipf: Zipf, problems: string[]): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const [number, entry] of sorted.entries()) {
    const plain = plainFormsOf(entry, zipf);
    for (const form of withTyped(formsOf(entry), zipf)) {
      const key = tryKey(form, entry, problems);
      if (!key) continue;
      const place = claimKey(key, form.exact ? key.capitals : '');
      const claim = claims.get(place) ?? { form, key, owners: [] };
      if (!claim.owners.some((owner) => owner.entry === number))
        claim.owners.push({ entry: number, from: form.from, isPlain: plain.has(form.text) });
      claims.set(place, claim);
    }
  }
  return claims;
}

function plainFormsOf(entry: Entry, zipf: Zipf): ReadonlySet<string> {
  const names = plainNamesOf(entry, zipf);
  return new Set(names.flatMap((term) => formsOf({ term, also: [], kind: entry.kind }).map(({ text }) => text)));
}

/** Small letters that spell a word or a name are not taken for a short form. */
function withTyped(forms: readonly Form[], zipf: Zipf): readonly Form[] {
  const typed = forms.flatMap((form) => typedForm(form) ?? []);
  return [...forms, ...typed.filter(({ text }) => zipf(text) === 0)];
}

function tryKey(form: Form, entry: Entry, problems: string[]): FormKey | null {
  try {
    return keyOf(form.text, form.exact);
  } catch (error) {
    problems.push(`${entry.id}: ${(error as Error).message}`);
    return null;
  }
}

/**
 * Who gets a form: written names before generated ones, these before typed and spelled-out ones; several only if all have cues. Those that everyone
 * understands by this name stand apart.
 */
function acceptorsOf(
  { form, key, owners }: Claim,
  sorted: readonly Entry[],
  zipf: Zipf,
  problems: string[],
): readonly Acceptor[] {
  const hasCues = ({ entry }: { entry: EntryNumber }) => sorted[entry]!.cues.length > 0;
  const firm = owners.filter(({ from }) => from !== 'spelled-out' && from !== 'typed');
  const named = firm.length > 0 ? firm : owners.filter(({ from }) => from === 'typed');
  const capitals = key.capitals;
  const exact = form.exact ? EXACT_CASE : 0;
  if (named.length === 0) {
    // Its plural is rarer, and no harder: "response rates".
    const { standsFor } = sorted[owners[0]!.entry]!;
    const hard =
      difficultyOf(standsFor === undefined ? form.text : spelledOutOf(standsFor), zipf) >= SPELLED_OUT_DIFFICULTY;
    const flags = exact | (hard ? SPELLED_OUT : DEFINING_ONLY);
    return [{ kind: 'entry', flags, capitals, ids: [owners[0]!.entry] }];
  }
  const written = named.filter(({ from }) => from === 'written');
  const winners = written.length > 0 && !named.every(hasCues) ? written : named;
  if (winners.length > 1 && !winners.every(hasCues)) {
    const ids = winners.map(({ entry }) => sorted[entry]!.id).join(', ');
    // One line is enough for a name and all that is generated from it.
    if (!problems.some((problem) => problem.startsWith(`${ids}: `))) {
      problems.push(`${ids}: each claims "${form.text}", so each needs cues`);
    }
  }
  const everyday = firm.length === 0 || mayBeAnywhere(form, key, zipf) ? EVERYDAY : 0;
  return [0, PLAIN].flatMap((plain) => {
    const ids = winners.flatMap(({ entry, isPlain }) => (isPlain === (plain === PLAIN) ? entry : []));
    return ids.length === 0 ? [] : { kind: 'entry' as const, flags: exact | everyday | plain, capitals, ids };
  });
}

/** Whether a form may be met in any text: a name in common words, a short form that is in small letters a word or a roman numeral. */
function mayBeAnywhere({ text, exact, from }: Form, { words }: FormKey, zipf: Zipf): boolean {
  // The parts of "post-operative", made from "postoperative", are common where it is not.
  if (!exact) return isEveryday(text, zipf) && !(from === 'generated' && text.includes('-'));
  return words.length === 1 && (isEveryday(words[0]!, zipf) || isRomanNumeral(words[0]!));
}

/**
 * Numbers the cues. The same cue of several entries is one; its plurals and spellings count as itself, also where the entry lists them, and so do all
 * words of a family.
 */
function cuesOf(sorted: readonly Entry[], families: CueFamilies, problems: string[]) {
  const numbers = new Map<string, number>();
  const formsByCue = new Map<string, readonly Form[]>();
  const cueForms: { key: FormKey; acceptor: Acceptor }[] = [];
  const formsOfCue = (cue: string) => {
    const forms =
      formsByCue.get(cue) ?? (families.get(cue) ?? [cue]).flatMap((term) => formsOf({ term, also: [], kind: 'idea' }));
    formsByCue.set(cue, forms);
    return forms;
  };
  const cues = sorted.map((entry) =>
    withoutForms(entry.cues, formsOfCue).map((cue) => {
      const known = numbers.get(cue);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(cue, number);
      for (const form of formsOfCue(cue)) {
        const key = tryKey(form, entry, problems);
        if (key && key.words.length > MAX_CUE_WORDS)
          problems.push(`${entry.id}: the cue "${cue}" has over ${MAX_CUE_WORDS} words`);
        const flags = form.exact ? EXACT_CASE : 0;
        if (key) cueForms.push({ key, acceptor: { kind: 'cue', flags, capitals: key.capitals, ids: [number] } });
      }
      return number;
    }),
  );
  return { cueForms, cues };
}

/** The cues that are no form of another one: "kidneys" beside "kidney" would make one word of a text two cues. */
function withoutForms(cues: readonly string[], formsOfCue: (cue: string) => readonly Form[]): readonly string[] {
  const kept = new Set<string>();
  const taken = new Set<string>();
  for (const cue of cues) {
    if (taken.has(cue)) continue;
    for (const { text } of formsOfCue(cue)) {
      kept.delete(text);
      taken.add(text);
    }
    kept.add(cue);
  }
  return [...kept];
}
