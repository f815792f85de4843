import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { refine } from './refine.js';

const schema = z.string().check(
  refine((text: string) => text !== '', 'is empty', 'Write something.'),
  refine((text: string) => text.length > 2, 'is short', 'Write more.'),
);

test('adds nothing to a good value', () => {
  expect(schema.parse('abc')).toBe('abc');
});

test('carries the fault and the remedy, of the first check that fails alone', () => {
  expect(schema.safeParse('').error?.issues).toEqual([
    { code: 'custom', path: [], message: 'is empty', params: { remedy: 'Write something.' } },
  ]);
  expect(schema.safeParse('ab').error?.issues.map(({ message }) => message)).toEqual(['is short']);
});

test('is not asked where the type is wrong', () => {
  expect(schema.safeParse(1).error?.issues.map(({ code }) => code)).toEqual(['invalid_type']);
});
