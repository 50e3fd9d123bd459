import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** Rooms to which functions of the glossary are handed in. The linter sees what is imported by name; these have none. */
const files = globSync('{page,extension,components}/**/*.{ts,tsx}', { cwd: ROOT });
const NAMELESS = /(?:import\s+\*|export\s+\*|import\().*['"][./]+\/glossary\//;

test('page, extension and components take only types from the glossary', () => {
  const isNameless = (file: string) =>
    readFileSync(path.join(ROOT, file), 'utf8')
      .split('\n')
      .some((line) => NAMELESS.test(line) && !/^(?:import|export) type/.test(line));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(isNameless)).toEqual([]);
});
