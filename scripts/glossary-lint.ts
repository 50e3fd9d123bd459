import { parseArgs } from 'node:util';
import { compileGlossary } from '../glossary/compile.ts';
import type { Entry } from '../glossary/entry.ts';
import { type Finding, lintGlossary } from '../glossary/lint/lint.ts';
import { english } from './english.ts';
import { readEntries } from './entries.ts';
import { readPictures, regionsOf } from './read-pictures.ts';
import { seededDraw } from './seeded-draw.ts';

/** Any number does; it only has to stay the same, so that the report does. */
const SEED = 20_26;

const { values: options } = readOptions();
const { entries, problems: unreadable } = readEntries();
if (unreadable.length > 0) {
  for (const problem of unreadable) console.error(`error  ${problem}`);
  console.error('Nothing else was looked at: what cannot be read is missing everywhere else.');
  process.exit(1);
}
const { pictures, problems: unfit } = readPictures();
const regions = regionsOf(pictures);
const { findings, grade } = lintGlossary(entries, english, seededDraw(SEED), regions);
const errors = findings.filter((finding) => finding.level === 'error');
const warnings = findings.filter((finding) => finding.level === 'warning');
// The compiler would tell the same of what the rules have found.
const problems = [...unfit, ...(errors.length > 0 ? [] : compileProblems(entries))];

const line = ({ rule, id, message }: Finding) => `  rule ${rule}${id ? `  ${id}` : ''}: ${message}`;
if (options.warnings) for (const finding of warnings) console.log(`warning${line(finding)}`);
for (const finding of errors) console.error(`error${line(finding)}`);
for (const problem of problems) console.error(`error  ${problem}`);

const kinds = Object.entries(Object.groupBy(entries, (entry) => entry.kind)).map(
  ([kind, list]) => `${list?.length} ${kind}`,
);
const byRule = Object.entries(Object.groupBy(warnings, (finding) => finding.rule));
console.log(`${entries.length} entries: ${kinds.join(', ')}`);
const shown = entries.filter(({ where }) => where !== undefined).length;
console.log(`${pictures.size} pictures with ${regions.size} regions; ${shown} entries light one up`);
console.log(`pooled reading grade: median ${grade.median.toFixed(1)}, worst pool ${grade.worst.toFixed(1)}`);
console.log(
  `${warnings.length} warnings (${byRule.map(([rule, list]) => `rule ${rule}: ${list?.length}`).join(', ')}); list them with --warnings`,
);
console.log(`${errors.length + problems.length} errors`);
process.exitCode = errors.length + problems.length > 0 ? 1 : 0;

/** Ends the command where it was called wrongly. */
function readOptions() {
  try {
    return parseArgs({ options: { warnings: { type: 'boolean' } } });
  } catch (error) {
    console.error(`${(error as Error).message}\nHow: npm run glossary:lint [-- --warnings]`);
    return process.exit(1);
  }
}

/** What the compiler says of the generated forms: which ones two entries claim, which ones no text could hold. */
function compileProblems(all: readonly Entry[]): string[] {
  try {
    compileGlossary(all, english.zipf);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1) : [String(error)];
  }
}
