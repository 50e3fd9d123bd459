import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The module that compiles the glossary stands in modules/, where WXT finds it by itself.
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ oxc: { jsx: { importSource: 'preact' } } }),
  manifest: ({ browser }) => ({
    name: 'Bedside',
    description:
      'Explains medical words in plain language, on the page you are reading. Works offline and sends nothing anywhere.',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: 'Open Bedside',
      },
      'next-term': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Explain the next term' },
      'previous-term': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Explain the previous term' },
      'explain-selection': { suggested_key: { default: 'Alt+Shift+E' }, description: 'Explain the selected words' },
    },
    incognito: browser === 'firefox' ? ('spanning' as const) : ('split' as const),
    minimum_chrome_version: '128',
    browser_specific_settings: {
      gecko: {
        id: 'bedside@bedside.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  }),
  hooks: {
    // Each browser takes the background it knows and leaves the other; with both, one manifest suits the linters of both stores.
    'build:manifestGenerated': (_, manifest) => {
      manifest.background = {
        ...manifest.background,
        service_worker: 'background.js',
        scripts: ['background.js'],
      } as never;
    },
  },
});
