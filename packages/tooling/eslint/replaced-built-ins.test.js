import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: fileURLToPath(new URL('../eslint.config.js', import.meta.url)) });

/** @param {string} file */
const isRestricted = async (file) => {
  /** @type {import('eslint').Linter.Config} */
  const { rules } = await eslint.calculateConfigForFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)));
  return rules?.['no-restricted-properties'] !== undefined;
};

test.each([
  ['elements/src/partner-list/partner-list.ts', true],
  ['core/src/query/members-of.ts', true],
  ['core/src/text/localize.ts', true],
  ['core/src/io/csv/csv-text.ts', true],
  ['core/src/integrity/index.ts', true],
  ['core/src/migrate/move-items.ts', false],
  ['core/src/privacy/find-doubts.ts', false],
  ['cli/src/run.ts', false],
])('built-ins that old libraries replace are avoided in %s, if pages load it: %s', async (file, restricted) => {
  expect(await isRestricted(file)).toBe(restricted);
});
