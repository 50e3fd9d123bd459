import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { compileEntries } from '../../scripts/compile-entries.ts';
import { readCompiled } from '../../scripts/compiled.ts';

vi.mock('../../scripts/compile-entries.ts', () => ({
  compileEntries: vi.fn(() => ({ made: new Uint8Array([1, 2, 3]) })),
}));

function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bedside-compiled-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.mocked(compileEntries).mockClear();
  return folder;
}

test('what was compiled is kept, and read again', () => {
  const cache = path.join(scratchFolder(), 'deep', 'glossary');
  const made = readCompiled(cache);
  expect(readCompiled(cache)).toEqual(made);
  expect(compileEntries).toHaveBeenCalledOnce();
});

test('what was kept of other sources, or cut short, is compiled anew', () => {
  const cache = path.join(scratchFolder(), 'glossary');
  readCompiled(cache, ['package.json']);
  readCompiled(cache, ['package-lock.json']);
  expect(compileEntries).toHaveBeenCalledTimes(2);
  truncateSync(cache, statSync(cache).size >> 1);
  readCompiled(cache, ['package-lock.json']);
  expect(compileEntries).toHaveBeenCalledTimes(3);
});

test('where nothing can be kept, it is compiled each time', () => {
  const file = path.join(scratchFolder(), 'file');
  cpSync(import.meta.filename, file);
  const cache = path.join(file, 'glossary');
  readCompiled(cache);
  readCompiled(cache);
  expect(compileEntries).toHaveBeenCalledTimes(2);
  expect(readFileSync(file)).toEqual(readFileSync(import.meta.filename));
});
