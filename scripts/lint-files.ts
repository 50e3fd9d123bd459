import { compileGlossary } from '../glossary/compile.ts';
import type { CueFamilies } from '../glossary/cue-families.ts';
import type { Entry } from '../glossary/entry.ts';
import { type Finding, lintGlossary } from '../glossary/lint/lint.ts';
import { readFamilies } from './cue-families.ts';
import { english } from './english.ts';
import { readEntries } from './entries.ts';
import { readParts } from './parts.ts';
import { readPictures, regionsOf } from './read-pictures.ts';
import { seededDraw } from './seeded-draw.ts';

/** Any number does; it only has to stay the same, so that the report does. */
const SEED = 20_26;

/** What is wrong with the files of the glossary, as lines to print: where there is one, with file and line. */
export interface LintedFiles {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** What there is; nothing where an entry cannot be read, since it would be missing everywhere else. */
  readonly summary: readonly string[];
}

/** Looks through entries, word parts and drawings; folders are those of the glossary when left out. */
export function lintFiles(entriesFolder?: string, partsFolder?: string): LintedFiles {
  const { entries, places, problems: unreadable } = readEntries(entriesFolder);
  const unfitParts = readParts(partsFolder).problems;
  const { families, problems: unfitFamilies } = readFamilies();
  const { pictures, problems: unfitPictures } = readPictures();
  const unfit = [...unreadable, ...unfitParts, ...unfitFamilies, ...unfitPictures];
  if (unreadable.length > 0) return { errors: unfit, warnings: [], summary: [] };

  const regions = regionsOf(pictures);
  const { findings, grade } = lintGlossary(entries, english, seededDraw(SEED), { regions, families });
  const placeOf = new Map(entries.map(({ id }, i) => [id, places[i]]));
  const line = ({ rule, id, message }: Finding) =>
    id === undefined ? `rule ${rule}: ${message}` : `${placeOf.get(id)}: rule ${rule}: ${id}: ${message}`;
  const of = (level: Finding['level']) => findings.filter((finding) => finding.level === level);
  const warnings = of('warning');
  const kinds = Object.entries(Object.groupBy(entries, (entry) => entry.kind)).map(
    ([kind, list]) => `${list?.length} ${kind}`,
  );
  const byRule = Object.entries(Object.groupBy(warnings, (finding) => finding.rule));
  const shown = entries.filter(({ where }) => where !== undefined).length;
  return {
    errors: [...unfit, ...of('error').map(line), ...compileProblems(entries, families)],
    warnings: warnings.map(line),
    summary: [
      `${entries.length} entries: ${kinds.join(', ')}`,
      `${pictures.size} pictures with ${regions.size} regions; ${shown} entries light one up`,
      `pooled reading grade: median ${grade.median.toFixed(1)}, worst pool ${grade.worst.toFixed(1)}`,
      `${warnings.length} warnings (${byRule.map(([rule, list]) => `rule ${rule}: ${list?.length}`).join(', ')}); list them with --warnings`,
    ],
  };
}

/**
 * What the compiler says of the generated forms: which ones two entries claim, which ones no text could hold. Of ids that stand twice,
 * and of links, the rules have told.
 */
function compileProblems(entries: readonly Entry[], families: CueFamilies): readonly string[] {
  const each = new Map(entries.map((entry) => [entry.id, { ...entry, see: [] }]));
  try {
    compileGlossary([...each.values()], english.zipf, families);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1) : [String(error)];
  }
}
