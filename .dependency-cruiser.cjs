// Which room may import from which; see docs/architecture.md. Each message says what to do instead.
const rooms = ['glossary', 'page', 'extension', 'components', 'entrypoints', 'scripts', 'modules', 'tests'];
const others = (...allowed) => `^(${rooms.filter((room) => !allowed.includes(room)).join('|')})/`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or lack a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'glossary-is-pure',
      severity: 'error',
      comment: 'glossary/ knows no page and no browser; hand in what it needs.',
      from: { path: '^glossary/' },
      to: { path: others('glossary') },
    },
    {
      name: 'page-knows-the-dom-alone',
      severity: 'error',
      comment: 'page/ takes its functions as arguments; entrypoints wire them.',
      from: { path: '^page/' },
      to: { path: others('page', 'glossary') },
    },
    {
      name: 'extension-knows-the-browser-alone',
      severity: 'error',
      comment: 'extension/ has no page and no UI; entrypoints wire them.',
      from: { path: '^extension/' },
      to: { path: others('extension', 'glossary') },
    },
    {
      name: 'components-take-props',
      severity: 'error',
      comment: 'components/ take props and callbacks; entrypoints wire them.',
      from: { path: '^components/' },
      to: { path: others('components', 'glossary') },
    },
    {
      name: 'types-only-from-glossary',
      severity: 'error',
      comment: 'page/, extension/ and components/ take only types from glossary/; functions are handed in.',
      from: { path: '^(page|extension|components)/' },
      to: { path: '^glossary/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door-to-the-browser',
      severity: 'error',
      comment: 'Import `browser` from extension/browser.ts.',
      from: { pathNot: '^extension/browser\\.ts$' },
      to: { path: '^(wxt/browser|webextension-polyfill)' },
    },
    {
      name: 'one-door-to-fuse',
      severity: 'error',
      comment: 'Fuzzy search lives in glossary/search.ts.',
      from: { pathNot: '^glossary/search\\.ts$' },
      to: { path: 'fuse\\.js' },
    },
    {
      name: 'product-without-scripts',
      severity: 'error',
      comment: 'What ships must not need the tools.',
      from: { path: '^(glossary|page|extension|components|entrypoints)/' },
      to: { path: '^(scripts|tests|modules)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
