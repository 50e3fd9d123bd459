import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { localesPlugin } from './modules/locales.ts';
import { CHROMIUM_FLAGS, findBrowser } from './scripts/browsers.ts';

const node = (name: string, timeout = 10_000) => ({
  extends: true as const,
  test: { name, environment: 'node', include: [`tests/${name}/**/*.test.{ts,tsx}`], testTimeout: timeout },
});

const chromium = (name: string) => {
  const executablePath = findBrowser('chromium');
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] },
        }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
};

const PREACT = ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/jsx-runtime'];
/** Named, since one that Vite finds only while tests run reloads them. */
const only = (...include: string[]) => ({ noDiscovery: true, include });

export default defineConfig({
  oxc: { jsx: { importSource: 'preact' } },
  test: {
    // What is waited for comes late on a busy machine: a second, as Vitest has it, is too little there.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      // The laws try thousands of texts.
      node('glossary', 60_000),
      // The double of the extension API stands in for `wxt/browser`.
      { ...node('extension'), plugins: [WxtVitest()] },
      node('scripts', 60_000),
      chromium('page'),
      { ...chromium('components'), plugins: [localesPlugin()], optimizeDeps: only('axe-core', 'papaparse', ...PREACT) },
      { ...chromium('explaining'), plugins: [localesPlugin()], optimizeDeps: only('@floating-ui/dom', ...PREACT) },
      { ...node('e2e'), test: { ...node('e2e', 120_000).test, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
