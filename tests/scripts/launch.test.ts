import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { install } from '../../scripts/launch.ts';

test('before a build one is told to build', async () => {
  const installExtension = vi.fn();
  const browser = { installExtension } as unknown as Browser;
  const nowhere = path.join(import.meta.dirname, 'nowhere');
  await expect(install('chromium', browser, nowhere)).rejects.toThrow(/nowhere.+: run npm run build first/);
  expect(installExtension).not.toHaveBeenCalled();
});
