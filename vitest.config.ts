import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { commands } from './packages/tooling/browser/commands.js';
import { launchOptions } from './packages/tooling/browser/launch-options.js';
import { pictureOptions } from './packages/tooling/browser/picture-options.js';

/** Where files of one process share their modules, and with them the languages that a test registers. */
const forgetLanguages = 'packages/core/src/text/languages/test-support/forget-languages.ts';

const source = (path: string): string => new URL(`packages/core/src/${path}`, import.meta.url).pathname;

/** Tests of logic need no build: what is imported by the name of the package is its sources. */
const coreSources = [
  { find: /^@health-networks\/core$/, replacement: source('index.ts') },
  { find: /^@health-networks\/core\/schema$/, replacement: source('schema.ts') },
  { find: /^@health-networks\/core\/(data|io|issues)$/, replacement: source('$1/index.ts') },
  { find: /^@health-networks\/core\/labels\/(\w+)$/, replacement: source('text/labels/$1.ts') },
];

/** By default, a machine with two cores would run one file at a time. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

const gallery = 'packages/elements/src/test-support/gallery/*.browser.test.ts';

/** Tests of what a page loads or registers once: nothing of an earlier test may be there. */
const ownPage = 'packages/elements/src/**/*.own-page.browser.test.ts';

/** A page waits for files, frames and the machine: one slow answer must not refuse a change. At a desk, no test is tried twice. */
const retry = process.env.CI ? 2 : 0;

/** What tests of the sources need in a browser. */
const inSources = ['packages/elements/src/test-support/quiet-lit.ts', 'packages/elements/src/bundled.ts'];

/**
 * What all tests in a browser have in common; each project writes into its own. Without `isolate`, the files of a worker
 * share a page and its modules, which take longer to load than most tests.
 */
const inBrowser = ({ isolate = true } = {}) => ({
  maxWorkers,
  isolate,
  retry,
  attachmentsDir: 'coverage/attachments',
  // Code that is loaded when it is asked for takes its time on a busy machine.
  expect: { poll: { timeout: 10_000 } },
  // After the others: a browser beside them would have its tests wait.
  sequence: { groupOrder: 1 },
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    commands,
    expect: { toMatchScreenshot: pictureOptions },
    provider: playwright({
      // A viewport that is larger than the window around it would be shrunk to fit.
      contextOptions: { viewport: { width: 1280, height: 1600 } },
      launchOptions: launchOptions(),
    }),
    instances: [{ browser: 'chromium' as const }],
  },
});

export default defineConfig({
  test: {
    // A snapshot that is missing fails: `npm run snapshots` writes it.
    update: 'none',
    projects: [
      {
        test: {
          name: 'core',
          maxWorkers,
          environment: 'node',
          alias: coreSources,
          include: ['packages/core/**/*.test.ts'],
          setupFiles: [forgetLanguages],
          // Loading the model takes longer than most tests: the files that one process runs share it.
          isolate: false,
          // Tests of properties try hundreds of inputs.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'elements',
          maxWorkers,
          environment: 'happy-dom',
          alias: coreSources,
          setupFiles: ['packages/elements/src/test-support/quiet-lit.ts', forgetLanguages],
          // As in core: a document of its own for each file costs more than most tests.
          isolate: false,
          testTimeout: 30_000,
          // Not by `exclude`, which would take the place of what `npm run test:quick` excludes.
          include: ['packages/elements/src/**/!(*.browser).test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          setupFiles: inSources,
          include: ['packages/elements/src/**/*.browser.test.ts'],
          exclude: [gallery, ownPage],
          ...inBrowser({ isolate: false }),
        },
      },
      {
        test: { name: 'own-page', setupFiles: inSources, include: [ownPage], ...inBrowser() },
      },
      {
        test: {
          name: 'gallery',
          // The widgets as they are published: the one file for script tags.
          setupFiles: ['packages/elements/dist/cdn/hn.all.js'],
          include: [gallery],
          ...inBrowser(),
        },
      },
      {
        test: {
          name: 'cli',
          maxWorkers,
          environment: 'node',
          // As in core: the model is loaded once by a process.
          isolate: false,
          // The command is run as users run it: built.
          include: ['packages/cli/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'playground',
          maxWorkers,
          retry,
          environment: 'node',
          // Files of one process share a browser, and the modules that render on a server.
          isolate: false,
          include: ['examples/**/*.test.ts'],
          // These need a real WordPress: `npm run test:wordpress`.
          exclude: ['**/node_modules/**', 'examples/wordpress/real/**'],
          // As in the other browsers: code that is loaded when it is asked for takes its time on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          // These serve the built packages and open whole pages in a browser.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'tooling',
          maxWorkers,
          environment: 'node',
          isolate: false,
          testTimeout: 30_000,
          include: ['packages/{tooling,bench}/**/*.test.js', 'packages/elements/scripts/**/*.test.ts'],
        },
      },
    ],
  },
});
