import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { refine } from './refine.js';

const schema = z.string().check(
  refine((text: string) => text !== '', 'empty', 'write-or-leave-out'),
  refine(
    (text: string) => text.length > 2,
    'identifier',
    (text) => ['write-like', { example: `${text}bc` }],
  ),
);

test('adds no issue for a valid value', () => {
  expect(schema.parse('abc')).toBe('abc');
});

test('has the fault and remedy of the first failing check only', () => {
  expect(schema.safeParse('').error?.issues).toEqual([
    {
      code: 'custom',
      path: [],
      message: 'is empty',
      params: {
        code: 'schema.empty',
        remedyCode: 'schema.write-or-leave-out',
        remedy: 'Write the text, or leave the field out.',
      },
    },
  ]);
  expect(schema.safeParse('a').error?.issues).toEqual([
    {
      code: 'custom',
      path: [],
      message: 'is not an identifier of that register',
      params: {
        code: 'schema.identifier',
        remedyCode: 'schema.write-like',
        values: { example: 'abc' },
        remedy: 'Write it like "abc".',
      },
    },
  ]);
});

test('is not called if the type is wrong', () => {
  expect(schema.safeParse(1).error?.issues.map(({ code }) => code)).toEqual(['invalid_type']);
});
