import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser } from '../../scripts/browsers.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['chromium', 'CHROMIUM_PATH'],
  ['firefox', 'FIREFOX_PATH'],
] as const)('finding %s', (name, variable) => {
  test('the program that the environment names wins', () => {
    vi.stubEnv(variable, process.execPath);
    expect(findBrowser(name)).toBe(process.execPath);
    expect(ensureBrowser(name, () => {})).toBe(process.execPath);
  });

  test.each(['/nowhere/browser', import.meta.dirname])('that %s is no program is told in one line', (named) => {
    vi.stubEnv(variable, named);
    expect(() => findBrowser(name)).toThrow(`${variable} names ${named}, and no program is there.`);
  });

  test('without any, one line says what to do', () => {
    vi.stubEnv(variable, '');
    vi.stubEnv('PATH', '/nowhere');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    expect(() => ensureBrowser(name, () => {})).toThrow(
      new RegExp(`^No ${name} on this machine\\. Install .+${variable}`),
    );
  });
});
