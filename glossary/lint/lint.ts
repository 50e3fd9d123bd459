import type { CueFamilies } from '../cue-families.ts';
import type { Entry } from '../entry.ts';
import type { Language } from './language.ts';
import { type Draw, readingGrade } from './lint-grade.ts';
import { lintLinks } from './lint-links.ts';
import { lintWording } from './lint-wording.ts';

export interface Finding {
  /** The rule's number in docs/glossary.md. */
  readonly rule: number;
  /** An error stops the build; a warning is listed. */
  readonly level: 'error' | 'warning';
  /** The entry's id, or undefined where the glossary as a whole is meant. */
  readonly id?: string;
  readonly message: string;
}

/** What entries may name besides each other. */
export interface Named {
  /** Those that a drawing has. */
  readonly regions: ReadonlySet<string>;
  readonly families: CueFamilies;
}

export interface LintReport {
  readonly findings: readonly Finding[];
  /** Flesch-Kincaid grades over pools of sentences; NaN where there are too few sentences for a pool. */
  readonly grade: { readonly median: number; readonly worst: number };
}

const MAX_MEDIAN_GRADE = 6;
const MAX_POOL_GRADE = 8;

/**
 * Holds the entries to the rules of docs/glossary.md.
 * `draw` gives numbers from 0 up to 1 and decides which sentences are pooled; a seeded one makes the report repeatable.
 */
export function lintGlossary(entries: readonly Entry[], language: Language, draw: Draw, named: Named): LintReport {
  const names = new Set(entries.flatMap((entry) => [entry.term, ...entry.also]).map((name) => name.toLowerCase()));
  const findings: Finding[] = entries.flatMap((entry) => lintWording(entry, language, names));
  findings.push(...lintLinks(entries, language, named));

  const grade = readingGrade(entries, language, draw);
  if (grade.median > MAX_MEDIAN_GRADE || grade.worst > MAX_POOL_GRADE) {
    const figures = `median ${grade.median.toFixed(1)}, worst pool ${grade.worst.toFixed(1)}`;
    findings.push({ rule: 5, level: 'error', message: `reading grade too high: ${figures}` });
  }
  return { findings, grade };
}
