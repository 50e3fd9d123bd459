import { execFile } from 'node:child_process';
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

interface Run {
  readonly ok: boolean;
  /** What it wrote, and why it could not be run. */
  readonly output: string;
  readonly seconds: string;
}

function run(command: string, ...args: string[]): Promise<Run> {
  const begun = Date.now();
  return new Promise((resolve) => {
    const options = { encoding: 'utf8', maxBuffer: MAX_OUTPUT, shell: process.platform === 'win32' } as const;
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      const told = error && typeof error.code !== 'number' ? error.message : undefined;
      const output = [stdout, stderr, told].filter(Boolean).join('\n').trim();
      resolve({ ok: !error, output, seconds: `${Math.round((Date.now() - begun) / 1000)} s` });
    });
    child.stdin?.end();
  });
}

/** Runs one check that passes or fails as a whole, and tells which; its output is shown when it fails. */
async function check(what: string, command: string, ...args: string[]): Promise<boolean> {
  const { ok, output, seconds } = await run(command, ...args);
  if (ok) passed += 1;
  else failed += 1;
  say(`${ok ? '✓' : '✗'} ${what} (${seconds})`);
  if (!ok) say(output);
  return ok;
}

/** Runs one vitest project and adds up its tests. */
async function suite(what: string, project: string): Promise<void> {
  const report = path.join(scratch, `${project}.json`);
  const { ok, output, seconds } = await run(
    'vitest',
    ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  );
  let counts = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    counts.numFailedTests = 1;
  }
  // A suite that breaks outside its tests has failed too, whatever it counted.
  const failures = ok ? counts.numFailedTests : Math.max(counts.numFailedTests, 1);
  passed += counts.numPassedTests;
  failed += failures;
  say(`${failures === 0 ? '✓' : '✗'} ${what}: ${counts.numPassedTests} passed, ${failures} failed (${seconds})`);
  if (failures > 0) say(output);
}

async function checkTypes(): Promise<void> {
  for (const room of ['glossary', 'page', 'extension', 'components', '.'])
    await check(`types: ${room}`, 'tsc', '-p', room);
}

async function checkFiles(): Promise<void> {
  await check('lint, formatting, the arrows between the rooms, and nothing unused', 'npm', 'run', '-s', 'lint');
  await check('glossary', 'node', 'scripts/glossary-lint.ts');
}

try {
  for (const name of ['chromium', 'firefox'] as const) say(`${name}: ${ensureBrowser(name, say)}`);
  say('Preparing …');
  await check('types of WXT', 'wxt', 'prepare');
  // Each keeps one processor busy.
  await Promise.all([checkTypes(), checkFiles()]);
  for (const project of ['glossary', 'extension', 'scripts', 'page', 'components', 'explaining'])
    await suite(`tests: ${project}`, project);
  say('Building for both browsers …');
  const chrome = await check('build: Chrome and Edge', 'wxt', 'build');
  const firefox = await check('build: Firefox', 'wxt', 'build', '-b', 'firefox');
  if (chrome && firefox) {
    await Promise.all([
      check('web-ext lint: Chrome and Edge', 'web-ext', 'lint', '--source-dir', '.output/chrome-mv3'),
      check('web-ext lint: Firefox', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3'),
    ]);
    await suite('end to end: the built extension in Chromium and Firefox', 'e2e');
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
