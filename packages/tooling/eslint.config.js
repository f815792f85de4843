import * as typescript from '@typescript-eslint/parser';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import { bareIntl, defaultExport, remUnit, styleAttribute, unrunTest } from './eslint/restricted-syntax.js';

const sources = 'packages/*/src/**/*.ts';
const elements = 'packages/elements/src/**/*.ts';
const tests = ['**/*.test.{ts,js}', '**/*.test-d.ts', '**/test-support/**'];

const onlyZodMini = {
  paths: [{ name: 'zod', message: "Write import * as z from 'zod/mini': 7 kB in a browser instead of 93 kB." }],
  patterns: [{ group: ['zod/v*'], message: "Write import * as z from 'zod/mini'." }],
};

/** Old libraries on a page, such as Prototype.js and MooTools, put other functions in their place. */
const replacedBuiltIns = [
  { object: 'Array', property: 'from', message: 'Spread, as in [...Array(count).keys()]: old libraries replace it.' },
  {
    property: 'entries',
    allowObjects: ['Object'],
    message: 'Use forEach or keys(): old libraries replace it.',
  },
];

/** What oxlint cannot check: Lit templates, and restrictions of our own. Its rules are in `.oxlintrc.json`. */
export default defineConfig(
  globalIgnores(['**/dist/', '**/.astro/', '**/coverage/', '**/node_modules/']),
  {
    files: ['**/*.{ts,js}'],
    languageOptions: { parser: typescript },
    // No inline suppressions: change a wrong rule, with a reason.
    linterOptions: { noInlineConfig: true },
    rules: {
      'no-restricted-syntax': ['error', unrunTest],
      'no-warning-comments': ['error', { terms: ['oxlint-disable'], location: 'start' }],
    },
  },
  {
    files: [sources],
    rules: {
      'no-restricted-syntax': ['error', defaultExport, unrunTest],
      'no-restricted-imports': ['error', onlyZodMini],
    },
  },
  {
    // What pages load.
    files: ['packages/core/src/**/*.ts', elements],
    ignores: [...tests, 'packages/core/src/{migrate,privacy}/**'],
    rules: { 'no-restricted-properties': ['error', ...replacedBuiltIns] },
  },
  {
    files: [elements],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', defaultExport, unrunTest, styleAttribute, bareIntl],
      // Safari removes the list role with `list-style: none`, so it is set explicitly.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Language modules pass their own language to plurals.
    files: ['packages/elements/src/base/language/plurals.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, unrunTest] },
  },
  {
    files: ['packages/elements/src/**/*.styles.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, remUnit] },
  },
);
