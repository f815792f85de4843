/**
 * One check: what it looks at, the commands that do, and what to do when one fails.
 *
 * @typedef {{ name: string, looksAt: string, command: readonly string[], remedy: string }} Check
 */

const tooling = 'packages/tooling';

/** @type {readonly Check[]} */
export const checks = [
  {
    name: 'types',
    looksAt: 'the types of all packages, examples and scripts',
    command: ['tsc', '--project', 'tsconfig.json'],
    remedy: 'Correct the types; a message about another package may mean that it is not built: npm run build',
  },
  {
    // It uses the built elements, whose types would meet those of their sources if all were looked at together.
    name: 'bench',
    looksAt: 'the types of the bench',
    command: ['tsc', '--project', 'packages/bench/tsconfig.json'],
    remedy: 'Correct the types; a message about another package may mean that it is not built: npm run build',
  },
  {
    name: 'lint',
    looksAt: 'the rules of style and safety',
    command: ['eslint', '--config', `${tooling}/eslint.config.js`, '--max-warnings', '0', '.'],
    remedy: `Correct the code. Some of it mends itself: npx eslint --config ${tooling}/eslint.config.js --fix .`,
  },
  {
    name: 'format',
    looksAt: 'the layout of all files',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
    remedy: 'Run: npm run format',
  },
  {
    name: 'unused',
    looksAt: 'files, exports and dependencies that nothing uses',
    command: ['knip', '--config', `${tooling}/knip.config.js`, '--no-progress'],
    remedy: 'Delete what is unused, or use it.',
  },
  {
    name: 'imports',
    looksAt: 'the direction of imports, and what reaches zod',
    command: ['node', `${tooling}/scripts/check-imports.js`],
    remedy: 'Each line says what to do.',
  },
  {
    name: 'packages',
    looksAt: 'the packages as npm would publish them',
    command: ['node', `${tooling}/scripts/check-packages.js`],
    remedy: "Correct the package's package.json (exports, files, types) or its build.",
  },
  {
    name: 'docs',
    looksAt: 'the tables in the README of the elements, and their manifest',
    command: ['node', 'packages/elements/scripts/docs.js', '--check'],
    remedy: 'Each line says what to run. The tables come from the JSDoc tags on the element classes.',
  },
  {
    name: 'sizes',
    looksAt: 'what users download',
    command: ['node', `${tooling}/scripts/sizes.js`],
    remedy: 'Each line says what to do.',
  },
  {
    name: 'consumers',
    looksAt: 'the published package in Node, bundlers and versions of TypeScript, and what its types cost there',
    command: ['node', `${tooling}/scripts/consumers.js`],
    remedy: 'Correct the exports, the types or the dependencies of packages/core; npm run consumers runs it alone.',
  },
];
