import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { TestPage, createOpener } from './test-page.js';

/** Returns the texts in the preview. */
export const preview = ({ page }: TestPage, selector: string): Promise<string[]> =>
  page
    .frameLocator('widget-preview iframe')
    .locator(selector)
    .evaluateAll((found) => found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));

/** Creates functions that open the configurator and give it files. The files are removed after the tests. */
export const createConfigurator = (
  open: ReturnType<typeof createOpener>['open'],
): {
  openConfigurator: (search?: string) => Promise<TestPage>;
  drop: (opened: TestPage, name: string, content: string | Buffer) => Promise<void>;
} => {
  const folder = mkdtempSync(join(tmpdir(), 'configurator-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    openConfigurator: async (search = '') => {
      const opened = await open(`configurator.html?${search}`);
      await expect.poll(() => opened.texts('h1')).toHaveLength(1);
      await expect.poll(() => preview(opened, '[state="ready"]')).toHaveLength(1);
      return opened;
    },
    // By path, because a large file cannot be sent as a message.
    drop: ({ page }, name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return page.setInputFiles('input[type=file]', path);
    },
  };
};
