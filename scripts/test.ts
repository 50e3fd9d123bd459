import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browsers.ts';

if (process.argv.length > 2) {
  console.error('It takes nothing: npm test runs all. `npx vitest run --project page` runs the tests of one room.');
  process.exit(1);
}
const say = (line: string) => console.log(line);
/** Thousands of failures are told whole. */
const MAX_OUTPUT = 1 << 28;
const scratch = mkdtempSync(path.join(tmpdir(), 'bedside-test-'));
let passed = 0;
let failed = 0;

/** Runs one check that passes or fails as a whole, and tells which; its output is shown when it fails. */
function check(what: string, command: string, ...args: string[]): boolean {
  const run = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
    shell: process.platform === 'win32',
  });
  const ok = run.status === 0;
  if (ok) passed += 1;
  else failed += 1;
  say(`${ok ? '✓' : '✗'} ${what}`);
  if (!ok) say([run.stdout, run.stderr, run.error?.message].filter(Boolean).join('\n').trim());
  return ok;
}

/** Runs one vitest project and adds up its tests. */
function suite(what: string, project: string): void {
  const report = path.join(scratch, `${project}.json`);
  const run = spawnSync(
    'vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { encoding: 'utf8', maxBuffer: MAX_OUTPUT, shell: process.platform === 'win32' },
  );
  let counts = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    counts.numFailedTests = 1;
  }
  // A suite that breaks outside its tests has failed too, whatever it counted.
  const failures = run.status === 0 ? counts.numFailedTests : Math.max(counts.numFailedTests, 1);
  passed += counts.numPassedTests;
  failed += failures;
  say(`${failures === 0 ? '✓' : '✗'} ${what}: ${counts.numPassedTests} passed, ${failures} failed`);
  if (failures > 0) say(`${run.stdout}\n${run.stderr}`.trim());
}

try {
  for (const name of ['chromium', 'firefox'] as const) say(`${name}: ${ensureBrowser(name, say)}`);
  say('Preparing …');
  check('types of WXT', 'wxt', 'prepare');
  for (const room of ['glossary', 'page', 'extension', 'components', '.']) check(`types: ${room}`, 'tsc', '-p', room);
  check('lint, formatting, the arrows between the rooms, and nothing unused', 'npm', 'run', '-s', 'lint');
  check('glossary', 'node', 'scripts/glossary-lint.ts');
  for (const project of ['glossary', 'extension', 'scripts', 'page', 'components', 'explaining'])
    suite(`tests: ${project}`, project);
  say('Building for both browsers …');
  const built = [
    check('build: Chrome and Edge', 'wxt', 'build'),
    check('build: Firefox', 'wxt', 'build', '-b', 'firefox'),
  ].every(Boolean);
  if (built) {
    check('web-ext lint: Chrome and Edge', 'web-ext', 'lint', '--source-dir', '.output/chrome-mv3');
    check('web-ext lint: Firefox', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3');
    suite('end to end: the built extension in Chromium and Firefox', 'e2e');
  } else {
    say('✗ end to end: there is nothing built to run');
    failed += 1;
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  failed += 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
