import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { bareIntl, defaultExport, remUnit, styleAttribute, unrunTest } from './eslint/restricted-syntax.js';

/** The root of the repository, because this file is not there. */
const root = fileURLToPath(new URL('../..', import.meta.url));

const sources = 'packages/*/src/**/*.ts';
const elements = 'packages/elements/src/**/*.ts';
const tests = ['**/*.test.{ts,js}', '**/*.test-d.ts', '**/test-support/**'];

/**
 * Length limits include blank lines and comments.
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

/** Old libraries on a page, such as Prototype.js and MooTools, put other functions in their place. */
const replacedBuiltIns = [
  { object: 'Array', property: 'from', message: 'Spread, as in [...Array(count).keys()]: old libraries replace it.' },
  {
    property: 'entries',
    allowObjects: ['Object'],
    message: 'Use forEach or keys(): old libraries replace it.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/.astro/', '**/coverage/', '**/node_modules/']),
  {
    files: ['**/*.{ts,js}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    // No inline suppressions: change a wrong rule here, with a reason.
    linterOptions: { noInlineConfig: true },
    rules: {
      ...limits,
      eqeqeq: 'error',
      // The slowest rules, without use here: the compiler refuses enums, and instances pass for what they implement.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', unrunTest],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import { type A } from './a.js'` still loads the file.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Numbers are unambiguous in templates; the rule targets objects and undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` and `return fail(x)` are common short forms if nothing is returned.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Spreading a string into code points is intended.
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
      // `||` is intended where an empty string counts as absent, and `a && b || c` as a conditional expression.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true }, ignoreMixedLogicalExpressions: true },
      ],
    },
  },
  {
    // These rules ignore JSDoc casts and report `any` where the type checker sees none.
    files: ['packages/tooling/**/*.js'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Only Vue's own checker knows the exports of a `.vue` file.
    files: ['examples/vue/src/main.ts'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    // Bundler configurations and small servers are not type-checked.
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
      // Lit binds the listeners in a template to the element.
      '@typescript-eslint/unbound-method': 'off',
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
  {
    files: ['packages/core/src/data/**/*.ts'],
    rules: { 'max-lines': ['error', 400] },
  },
  {
    // Generated files have no length limit.
    files: ['**/*.generated.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: tests,
    rules: {
      // A describe block is a list of cases, not one function.
      'max-lines-per-function': 'off',
      // Matchers such as expect.any() and the result of JSON.parse() are of type any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
