import type { TestProject } from 'vitest/node';
import { startSite, type Site } from './site.js';

declare module 'vitest' {
  interface ProvidedContext {
    site: Site;
  }
}

/** One site for all tests: each makes posts of its own. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { stop, ...site } = await startSite();
  provide('site', site);
  return stop;
};
