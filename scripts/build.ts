import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from './browsers.ts';

/** Builds the extension for a browser into .output; throws with what the build said when it fails. */
export function build(name: BrowserName): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], {
    cwd: path.join(import.meta.dirname, '..'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}
