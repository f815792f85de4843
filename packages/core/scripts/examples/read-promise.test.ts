import { describe, expect, test } from 'vitest';
import { readPromise } from './read-promise.js';

describe('a comment that is a JavaScript literal promises that value', () => {
  test.each([
    ["'Zorg'", 'Zorg'],
    ["'a\\r\\nb'", 'a\r\nb'],
    ['30', 30],
    ['-0.5', -0.5],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
    ['undefined', undefined],
    ['null', null],
    ['false', false],
  ])('%s', (comment, value) => {
    expect(readPromise(comment)).toEqual({ kind: 'value', value: { kind: 'plain', value } });
  });

  test('lists and objects within each other', () => {
    expect(readPromise("[{ 'pillar-id': [1] }]")).toEqual({
      kind: 'value',
      value: {
        kind: 'list',
        isWhole: true,
        items: [
          {
            kind: 'object',
            isWhole: true,
            fields: [['pillar-id', { kind: 'list', isWhole: true, items: [{ kind: 'plain', value: 1 }] }]],
          },
        ],
      },
    });
  });
});

test('an ellipsis leaves out text, further items or fields', () => {
  expect(readPromise("['a … b', { value: 1, … }, …]")).toEqual({
    kind: 'value',
    value: {
      kind: 'list',
      isWhole: false,
      items: [
        { kind: 'text', parts: ['a ', ' b'] },
        { kind: 'object', isWhole: false, fields: [['value', { kind: 'plain', value: 1 }]] },
      ],
    },
  });
});

test.each(['in 2021 and later', 'nothing where there is none', 'Undefined', ''])('"%s" is prose', (comment) => {
  expect(readPromise(comment)).toEqual({ kind: 'prose' });
});

test('keywords state that a statement throws or does not compile', () => {
  expect(readPromise('throws RangeError')).toEqual({ kind: 'throws', name: 'RangeError' });
  expect(readPromise('compile error: no such id')).toEqual({ kind: 'compile-error' });
});

test.each([
  "['a', 'b'",
  '{ min: 30, max: Infinty }',
  "'a' or 'b'",
  '[…, 1]',
  '5 of them',
  'undefined where there is none',
  '[1, 2].length',
  '[...items]',
  '-x',
  '{ min }',
])('"%s" begins like a value, and is not accepted as prose', (comment) => {
  expect(() => readPromise(comment)).toThrow(`"${comment}" begins as a value and is none`);
});
