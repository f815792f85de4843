import { runBeside } from './run.js';

const tooling = 'packages/tooling';

/**
 * Checks by name: the command, and the remedy if it fails.
 *
 * @type {Readonly<Record<string, { command: readonly string[], remedy: string }>>}
 */
export const checks = {
  consumers: {
    // First, because it takes longest.
    command: ['node', `${tooling}/scripts/consumers.js`],
    remedy: 'Correct the exports, the types or the dependencies of packages/core; npm run consumers runs it alone.',
  },
  types: {
    // It reads .oxlintrc.json: types, and the rules of TypeScript and JavaScript.
    command: ['oxlint'],
    remedy:
      'Correct the code. Some of it mends itself: npx oxlint --fix. A message about another package may mean that it is not built: npm run build',
  },
  lint: {
    command: ['eslint', '--config', `${tooling}/eslint.config.js`, '--max-warnings', '0', '.'],
    remedy: `Correct the code. Some of it mends itself: npx eslint --config ${tooling}/eslint.config.js --fix .`,
  },
  format: { command: ['prettier', '--check', '--log-level', 'warn', '.'], remedy: 'Run: npm run format' },
  unused: {
    command: ['knip', '--config', `${tooling}/knip.config.js`, '--no-progress'],
    remedy: 'Delete what is unused, or use it.',
  },
  imports: { command: ['node', `${tooling}/scripts/check-imports.js`], remedy: 'Each line says what to do.' },
  packages: {
    command: ['node', `${tooling}/scripts/check-packages.js`],
    remedy: "Correct the package's package.json (exports, files, types) or its build.",
  },
  docs: {
    command: ['node', 'packages/elements/scripts/docs.js', '--check'],
    remedy: 'Each line says what to run. The tables come from the JSDoc tags on the element classes.',
  },
  sizes: { command: ['node', `${tooling}/scripts/sizes.js`], remedy: 'Each line says what to do.' },
};

/** @param {string} name */
const passes = async (name) => {
  const { command = [], remedy = '' } = checks[name] ?? {};
  const start = performance.now();
  const { code, output } = await runBeside(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(`\n${output}\n\n→ ${remedy}\n`);
  return code === 0;
};

/** Number of concurrent checks, most of which use one processor. */
const beside = 2;

/**
 * Runs all checks, even after a failure, and returns the number of passed and failed checks.
 *
 * @param {readonly string[]} names
 */
export const runChecks = async (names = Object.keys(checks)) => {
  const waiting = names.values();
  let passed = 0;
  const runNext = async () => {
    for (const name of waiting) if (await passes(name)) passed += 1;
  };
  await Promise.all(Array.from({ length: beside }, runNext));
  return { passed, failed: names.length - passed };
};
