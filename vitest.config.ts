import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findInstalledChromium } from './packages/tooling/browser/find-chromium.js';
import { launchArguments } from './packages/tooling/browser/launch-arguments.js';

const chromium = findInstalledChromium();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['packages/core/**/*.test.ts'],
          // The sources are checked by `npm run check`, with the rest.
          typecheck: { enabled: true, ignoreSourceErrors: true, include: ['packages/core/**/*.test-d.ts'] },
        },
      },
      {
        test: {
          name: 'elements',
          environment: 'happy-dom',
          setupFiles: ['packages/elements/src/test-support/quiet-lit.ts'],
          include: ['packages/elements/src/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          setupFiles: ['packages/elements/src/test-support/quiet-lit.ts'],
          include: ['packages/elements/src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: launchArguments(), ...(chromium && { executablePath: chromium.path }) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'playground',
          environment: 'node',
          include: ['examples/**/*.test.ts'],
          // These serve the built packages and open whole pages in a browser.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'tooling',
          environment: 'node',
          include: ['packages/{tooling,bench}/**/*.test.js', 'packages/elements/scripts/**/*.test.ts'],
        },
      },
    ],
  },
});
