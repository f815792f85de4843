import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['packages/core/**/*.test.ts'],
          typecheck: { enabled: true, include: ['packages/core/**/*.test-d.ts'] },
        },
      },
      {
        test: {
          name: 'elements',
          environment: 'happy-dom',
          include: ['packages/elements/src/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
    ],
  },
});
