import { isFamily } from '../cue-families.ts';
import type { Entry } from '../entry.ts';
import { isHard, type Language, wordsOf } from './language.ts';
import type { Finding, Named } from './lint.ts';

/** From here on a word is so common that it likely has an everyday meaning as well. */
const EVERYDAY_ZIPF = 3.9;
/** Short forms of this length or less have several meanings nearly without exception. */
const MAX_VAGUE_SHORT_FORM = 2;

const isShortForm = (name: string) => /^\p{Lu}[\p{Lu}\d]+$/u.test(name);

function looksAmbiguous(name: string, language: Language): boolean {
  if (isShortForm(name))
    return name.length <= MAX_VAGUE_SHORT_FORM || language.zipf(name.toLowerCase()) >= EVERYDAY_ZIPF;
  return /^\p{L}+$/u.test(name) && language.zipf(name.toLowerCase()) >= EVERYDAY_ZIPF;
}

/** The rules about how entries stand to each other, to the regions of the drawings and to families of cues: ids, names that two share, links, doubles. */
export function lintLinks(entries: readonly Entry[], language: Language, { regions, families }: Named): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: number, entry: Entry, message: string) =>
    findings.push({ rule, level: 'error', id: entry.id, message });

  const byId = new Map<string, Entry>();
  const byShort = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (byId.has(entry.id)) report(14, entry, 'the id stands twice');
    byId.set(entry.id, entry);
    const twin = byShort.get(entry.short);
    if (twin) report(14, entry, `the same short as ${twin.id}`);
    byShort.set(entry.short, entry);
    for (const name of new Set([entry.term, ...entry.also])) {
      const key = isShortForm(name) ? name : name.toLowerCase();
      byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
  }

  for (const [name, owners] of byName) {
    const cueless = owners.filter((entry) => entry.cues.length === 0);
    if (owners.length > 1 && cueless.length > 0) {
      const others = owners.map((entry) => entry.id).join(', ');
      for (const entry of cueless) report(14, entry, `“${name}” belongs to ${others}: each needs cues`);
    } else if (
      owners.length === 1 &&
      cueless.length === 1 &&
      !cueless[0]!.oneMeaning &&
      looksAmbiguous(name, language)
    ) {
      report(13, cueless[0]!, `“${name}” has other meanings too: give cues, or one-meaning: true`);
    }
  }

  for (const entry of entries) {
    for (const link of entry.see) {
      if (!byId.has(link)) report(14, entry, `see leads nowhere: ${link}`);
      if (link === entry.id) report(14, entry, 'see leads to itself');
    }
    for (const name of entry.plain) {
      if (name !== entry.term && !entry.also.includes(name)) report(14, entry, `plain is no name of it: ${name}`);
    }
    if (entry.where && !regions.has(entry.where)) report(14, entry, `where names no region: ${entry.where}`);
    for (const cue of entry.cues.filter((one, i) => entry.cues.indexOf(one) < i))
      report(14, entry, `the cue “${cue}” is there twice`);
    for (const family of entry.cues.filter(isFamily)) {
      if (!families.has(family)) report(14, entry, `the cue ${family} names no family`);
      for (const word of families.get(family) ?? [])
        if (entry.cues.includes(word)) report(14, entry, `the cue “${word}” is one of ${family} already`);
    }
  }
  return [...findings, ...circles(entries, byName, language)];
}

/** Pairs of entries whose meanings need each other: whoever knows neither word learns nothing. */
function circles(entries: readonly Entry[], byName: ReadonlyMap<string, Entry[]>, language: Language): Finding[] {
  const names = new Set([...byName.keys()].map((name) => name.toLowerCase()));
  const needs = new Map<Entry, Set<Entry>>();
  for (const entry of entries) {
    const hard = wordsOf(entry.short).filter((word) => isHard(word, names, language));
    needs.set(
      entry,
      new Set(hard.flatMap((word) => byName.get(word.toLowerCase()) ?? []).filter((other) => other !== entry)),
    );
  }
  const findings: Finding[] = [];
  for (const [entry, others] of needs) {
    for (const other of others) {
      if (entry.id < other.id && needs.get(other)?.has(entry)) {
        findings.push({
          rule: 7,
          level: 'error',
          id: entry.id,
          message: `explained only through ${other.id}, and back`,
        });
      }
    }
  }
  return findings;
}
