import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'wordpress',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: 'global-setup.ts',
    maxWorkers: 1,
    // As in the other tests that open whole pages.
    retry: process.env.CI ? 2 : 0,
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
