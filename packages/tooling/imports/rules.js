/** Tests are exempt. */
const tests = String.raw`\.test(?:-d)?\.[jt]s$|(?:^|/)test-support[/.]`;

const zod = '(?:^|/)node_modules/zod/';

/** Lazily loaded modules that need zod, used only for pages that load their own file. */
const validator = '^packages/elements/src/base/data/from-file/(?:load-file|validate)[^/]*$';

/**
 * Allowed imports between the folders of core: only downward, so that each folder can be read, tested and bundled
 * without those above it.
 */
const coreFolders = {
  model: [],
  text: ['model'],
  query: ['text', 'model'],
  integrity: ['query', 'text', 'model'],
  parse: ['integrity', 'model'],
  migrate: ['parse', 'integrity', 'model'],
  data: ['model'],
  issues: ['text', 'model'],
  io: ['query', 'text', 'model'],
  privacy: ['query', 'model'],
};

/** @param {[string, readonly string[]]} folder */
const folderRule = ([folder, below]) => ({
  name: `core-${folder}-imports-downward`,
  comment: `core/src/${folder} may import from ${[folder, ...below].join(', ')}: move what both need down to one of these.`,
  severity: /** @type {const} */ ('error'),
  from: { path: `^packages/core/src/${folder}/`, pathNot: tests },
  to: { path: '^packages/core/src/', pathNot: `^packages/core/src/(?:${[folder, ...below].join('|')})/` },
});

/**
 * Rules for imports in the source code, including types.
 *
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export const sourceRules = [
  ...Object.entries(coreFolders).map(folderRule),
  {
    name: 'io-tables-import-downward',
    comment: 'All readers of tables share io/tables: move what it needs into io/tables, io/csv or io/reading.',
    severity: 'error',
    from: { path: '^packages/core/src/io/tables/', pathNot: tests },
    to: { path: '^packages/core/src/io/', pathNot: '^packages/core/src/io/(?:tables|csv|reading)/' },
  },
  {
    name: 'no-cycles',
    comment: 'Move what both files need into a third one.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/' },
    to: { circular: true },
  },
  {
    name: 'no-unresolved-imports',
    comment: 'Correct the path, add the dependency to package.json, or build the imported package: npm run build',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'packages-import-downward',
    comment: 'Arrows run from examples over elements and cli to core: move what both need down.',
    severity: 'error',
    from: { path: '^packages/(?!tooling/|bench/)([^/]+)/src/', pathNot: tests },
    to: { path: '^(?:examples|packages/(?!core/|$1/))' },
  },
  {
    name: 'core-imports-no-package',
    comment: 'Core stands at the bottom: move what it needs from there into core.',
    severity: 'error',
    from: { path: '^packages/core/src/' },
    to: { path: '^packages/(?!core/)' },
  },
  {
    name: 'packages-import-entry-points',
    comment: 'Import the package by its name: what lies behind its entry points may move.',
    severity: 'error',
    from: { path: '^(packages|examples)/([^/]+)/' },
    to: { path: '^packages/[^/]+/src/', pathNot: '^$1/$2/' },
  },
  {
    name: 'test-support-for-tests-only',
    comment: 'Move what the code itself needs out of test-support.',
    severity: 'error',
    from: { pathNot: tests },
    to: { path: '(?:^|/)test-support[/.]' },
  },
  {
    name: 'queries-load-nothing-late',
    comment: 'Queries, texts and data are plain synchronous code: pass what they need as an argument.',
    severity: 'error',
    from: { path: '^packages/core/src/(?:query|text|data|privacy)/', pathNot: tests },
    to: { dynamic: true },
  },
];

/**
 * Rules for imports at run time, without types and dynamic imports.
 *
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export const runTimeRules = [
  {
    name: 'zod-free-core',
    comment: 'Import only types from schema modules here: zod must not reach a page that validates nothing.',
    severity: 'error',
    from: {
      path: '^packages/core/(?:src/(?:query|text|data|privacy)/|dist/(?:index|(?:query|text|seed|data)/.+)\\.js$)',
      pathNot: tests,
    },
    to: { path: zod, reachable: true },
  },
  {
    name: 'zod-free-elements',
    comment:
      "Only base/data/from-file/load-file.ts and base/data/from-file/validate*.ts may need zod. Load them late: await import('./load-file.js')",
    severity: 'error',
    from: { path: '^packages/elements/src/', pathNot: `${validator}|${tests}` },
    to: { path: zod, reachable: true },
  },
];
