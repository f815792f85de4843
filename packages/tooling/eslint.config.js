import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { bareIntl, defaultExport, remUnit, styleAttribute, unrunTest } from './eslint/restricted-syntax.js';

/** The repository: this file does not lie at its root. */
const root = fileURLToPath(new URL('../..', import.meta.url));

const sources = 'packages/*/src/**/*.ts';
const elements = 'packages/elements/src/**/*.ts';
const tests = ['**/*.test.{ts,js}', '**/*.test-d.ts', '**/test-support/**'];

/**
 * Limits of length hold for blank lines and comments too: they take as long to scroll past.
 *
 * @satisfies {import('eslint').Linter.RulesRecord}
 */
const limits = {
  complexity: ['error', 12],
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 60],
};

const onlyZodMini = {
  paths: [{ name: 'zod', message: "Write import * as z from 'zod/mini': 7 kB in a browser instead of 93 kB." }],
  patterns: [{ group: ['zod/v*'], message: "Write import * as z from 'zod/mini'." }],
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/node_modules/']),
  {
    files: ['**/*.{ts,js}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    // No comment can switch a rule off: where a rule is wrong, it is changed here, with the reason.
    linterOptions: { noInlineConfig: true },
    rules: {
      ...limits,
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', unrunTest],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import { type A } from './a.js'` still loads the file.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Numbers print the same everywhere; the rule is after objects and undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` and `return fail(x)` are the usual short forms where nothing is returned.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Spreading a string gives its code points, which is what cutting and folding text is after.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      // An empty text often counts as none, and `a && b || c` as if and else.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true }, ignoreMixedLogicalExpressions: true },
      ],
    },
  },
  {
    // A cast in JSDoc is a comment to these rules, so that they see `any` where the type checker does not.
    files: ['packages/tooling/**/*.js'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Configurations of bundlers and small servers are not type-checked.
    files: ['**/*.js'],
    ignores: ['packages/tooling/**'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    files: [sources],
    rules: {
      'no-restricted-syntax': ['error', defaultExport, unrunTest],
      'no-restricted-imports': ['error', onlyZodMini],
    },
  },
  {
    files: [elements],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', defaultExport, unrunTest, styleAttribute, bareIntl],
      // Lit binds the listeners in a template to the element.
      '@typescript-eslint/unbound-method': 'off',
      // Safari takes the role from a list that shows no bullets, so that it has to be given again.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // The words of a language hand it the language that they are in.
    files: ['packages/elements/src/base/language/plurals.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, unrunTest] },
  },
  {
    files: ['packages/elements/src/**/*.styles.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, remUnit] },
  },
  {
    files: ['packages/core/src/data/**/*.ts'],
    rules: { 'max-lines': ['error', 400] },
  },
  {
    // Nobody reads what a script writes.
    files: ['**/*.generated.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: tests,
    rules: {
      // A describe block is a list of cases, not a function to understand at once.
      'max-lines-per-function': 'off',
      // Matchers such as expect.any() are of type any, and so is what JSON.parse() gives.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
