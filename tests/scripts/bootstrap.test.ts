import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const SCRIPT = path.join(import.meta.dirname, '..', '..', 'scripts', 'bootstrap.mjs');

test('where the pinned Node was not put in place, it is said, with what to do', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'bedside-bootstrap-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(path.join(root, 'package.json'), '{}');
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages: { '': {} } }));
  mkdirSync(path.join(root, 'scripts'));
  const script = path.join(root, 'scripts', 'bootstrap.mjs');
  cpSync(SCRIPT, script);
  writeFileSync(path.join(root, 'scripts', 'test.ts'), '');
  const { status, stderr } = spawnSync(process.execPath, [script, 'test'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/ENOENT.*npm rebuild node/s);
});
