import { parseArgs } from 'node:util';
import { lintFiles } from './lint-files.ts';

const { values: options } = readOptions();
const { errors, warnings, summary } = lintFiles();
if (options.warnings) for (const warning of warnings) console.log(`warning  ${warning}`);
for (const error of errors) console.error(`error  ${error}`);
for (const line of summary) console.log(line);
if (summary.length === 0)
  console.error('No rule was looked at: an entry that cannot be read is missing everywhere else.');
console.log(`${errors.length} errors`);
process.exitCode = errors.length > 0 ? 1 : 0;

/** Ends the command where it was called wrongly. */
function readOptions() {
  try {
    return parseArgs({ options: { warnings: { type: 'boolean' } } });
  } catch (error) {
    console.error(`${(error as Error).message}\nHow: npm run glossary:lint [-- --warnings]`);
    return process.exit(1);
  }
}
