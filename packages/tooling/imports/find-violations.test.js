import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findViolations } from './find-violations.js';

const zod = {
  'node_modules/zod/package.json': '{ "type": "module", "exports": { "./mini": "./mini.js" } }',
  'node_modules/zod/mini.js': 'export const string = () => {};',
};

const schema = {
  'packages/core/src/model/id.ts':
    "import * as z from 'zod/mini';\nexport const id = z.string();\nexport type Id = string;",
};

/** @type {string} */
let root;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'imports-')));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** @param {Record<string, string>} files */
const check = async (files) => {
  for (const [name, text] of Object.entries({ ...zod, 'packages/core/src/index.ts': '', ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const violations = await findViolations(root);
  return violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
};

describe('findViolations', () => {
  test.each([
    [
      'a query that runs a schema',
      {
        ...schema,
        'packages/core/src/query/find.ts': "import { id } from '../model/id.js';\nexport const find = () => id;",
      },
      ['zod-free-core: packages/core/src/query/find.ts → node_modules/zod/mini.js'],
    ],
    [
      'a built entry point that runs zod',
      { 'packages/core/dist/index.js': "import './chunk.js';", 'packages/core/dist/chunk.js': "import 'zod/mini';" },
      ['zod-free-core: packages/core/dist/index.js → node_modules/zod/mini.js'],
    ],
    [
      'an element that loads the validator at once',
      {
        'packages/elements/src/base/data/from-file/validate-dataset.ts': "import 'zod/mini';",
        'packages/elements/src/list/list.ts': "import '../base/data/from-file/validate-dataset.js';",
      },
      ['zod-free-elements: packages/elements/src/list/list.ts → node_modules/zod/mini.js'],
    ],
    [
      'two files that import each other',
      {
        'packages/core/src/model/a.ts': "import { b } from './b.js';\nexport const a = () => b;",
        'packages/core/src/model/b.ts': "import { a } from './a.js';\nexport const b = () => a;",
      },
      ['no-cycles: packages/core/src/model/a.ts → packages/core/src/model/b.ts'],
    ],
    [
      'a model that knows a query, if only its type',
      {
        'packages/core/src/model/a.ts': "import type { Found } from '../query/find.js';\nexport type A = Found;",
        'packages/core/src/query/find.ts': 'export type Found = string;',
      },
      ['core-model-imports-downward: packages/core/src/model/a.ts → packages/core/src/query/find.ts'],
    ],
    [
      'data that know an integrity rule',
      {
        'packages/core/src/data/a.ts': "import { check } from '../integrity/check.js';\nexport const a = check;",
        'packages/core/src/integrity/check.ts': 'export const check = 1;',
      },
      ['core-data-imports-downward: packages/core/src/data/a.ts → packages/core/src/integrity/check.ts'],
    ],
    [
      'tables that know one kind of table',
      {
        'packages/core/src/io/tables/a.ts': "export * from '../partners-csv/b.js';",
        'packages/core/src/io/partners-csv/b.ts': 'export const b = 1;',
      },
      ['io-tables-import-downward: packages/core/src/io/tables/a.ts → packages/core/src/io/partners-csv/b.ts'],
    ],
    [
      'core that reaches into another package',
      {
        'packages/core/src/index.ts': "export * from '../../cli/src/index.js';",
        'packages/cli/src/index.ts': 'export const run = 1;',
      },
      [
        'core-imports-no-package: packages/core/src/index.ts → packages/cli/src/index.ts',
        'packages-import-downward: packages/core/src/index.ts → packages/cli/src/index.ts',
        'packages-import-entry-points: packages/core/src/index.ts → packages/cli/src/index.ts',
      ],
    ],
    [
      'an element that goes around the entry points of core',
      { 'packages/elements/src/list.ts': "export * from '../../core/src/index.js';" },
      ['packages-import-entry-points: packages/elements/src/list.ts → packages/core/src/index.ts'],
    ],
    [
      'code that uses test-support',
      {
        'packages/core/src/query/find.ts': "export * from './test-support/tiny.js';",
        'packages/core/src/query/test-support/tiny.ts': 'export const tiny = {};',
      },
      ['test-support-for-tests-only: packages/core/src/query/find.ts → packages/core/src/query/test-support/tiny.ts'],
    ],
    [
      'a query that loads something late',
      {
        'packages/core/src/query/find.ts': "export const find = () => import('./other.js');",
        'packages/core/src/query/other.ts': 'export const other = 1;',
      },
      ['queries-load-nothing-late: packages/core/src/query/find.ts → packages/core/src/query/other.ts'],
    ],
    [
      'an import that leads nowhere',
      { 'packages/core/src/model/a.ts': "export * from './gone.js';" },
      ['no-unresolved-imports: packages/core/src/model/a.ts → ./gone.js'],
    ],
  ])('reports %s', async (_, files, violations) => {
    expect(await check(files)).toEqual(violations);
  });

  test.each([
    [
      'types of a schema in a query',
      {
        ...schema,
        'packages/core/src/query/find.ts':
          "import type { Id } from '../model/id.js';\nexport const find = (id: Id) => id;",
      },
    ],
    [
      'a validator that is loaded late',
      {
        'packages/elements/src/base/data/from-file/validate-dataset.ts': "import 'zod/mini';",
        'packages/elements/src/list/list.ts':
          "export const load = () => import('../base/data/from-file/validate-dataset.js');",
      },
    ],
    [
      'test-support in a test',
      {
        'packages/core/src/query/find.test.ts': "import { tiny } from './test-support/tiny.js';\nconsole.log(tiny);",
        'packages/core/src/query/test-support/tiny.ts': 'export const tiny = {};',
      },
    ],
  ])('accepts %s', async (_, files) => {
    expect(await check(files)).toEqual([]);
  });
});
