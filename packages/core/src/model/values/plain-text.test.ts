import { expect, test } from 'vitest';
import { plainTextSchema } from './plain-text.js';
import { names } from '../test-support/hostile-names.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each(names.accepted)('accepts %j', (text) => {
  expect(plainTextSchema.parse(text)).toBe(text);
});

test.each(names.refused)('refuses %j', (text) => {
  expect(problemsOf(plainTextSchema, text)).toHaveLength(1);
});

test.each([
  ['', 'is empty'],
  [' \u200B', 'is empty'],
  [' a', 'has white space around it'],
  ['a\n', 'has white space around it'],
  ['a\u0000b', 'contains an invisible or damaged character'],
  ['Caf\uFFFD', 'contains an invisible or damaged character'],
  ['a\uD83C', 'contains an invisible or damaged character'],
  ['a\u202Eb', 'contains an invisible or damaged character'],
])('describes the fault in %j', (text, message) => {
  expect(problemsOf(plainTextSchema, text)).toEqual([`: ${message}`]);
});

test('accepts inner tabs and line breaks', () => {
  expect(plainTextSchema.parse('a\tb\nc')).toBe('a\tb\nc');
});
