import { expect, test } from 'vitest';
import { formatTable, formatVerdict, ratioOf } from './report.js';

const figures = {
  first: 10,
  main: 10,
  complete: 20,
  filter: 4,
  filter95: 8,
  longTasks: 0,
  longest: 0,
  nodes: 50,
  rows: 40,
  memory: 1,
};
const rounds = [
  { 'floor-window': figures, list: { ...figures, first: 14, filter: 8 } },
  { 'floor-window': { ...figures, first: 100 }, list: { ...figures, first: 120, filter: 8 } },
  { 'floor-window': figures, list: { ...figures, first: 13, filter: 8 } },
];

test('ratios are computed within a round, so that slow rounds have the same weight', () => {
  expect(ratioOf(rounds, 'list', 'first')).toBe(1.3);
});

test('a table lists each candidate with medians and ratios', () => {
  expect(
    formatTable(rounds, [{ name: 'list', bytes: 21_600 }])
      .split('\n')
      .at(-1),
  ).toBe(
    '| list | 21.6 | 14.0 (1.3x) | 10.0 (1.0x) | 8.0 (2.0x) | 8.0 (1.0x) | 1.0 (1.0x) | 50.0 (1.0x) | 20.0 | 40 | 0 (0.0) |',
  );
});

test('the verdict states which targets are reached', () => {
  expect(formatVerdict(rounds, 'list', 40).split('\n')).toEqual([
    'list, first: 1.30 of at most 1.8: reached',
    'list, main: 1.00 of at most 1.8: reached',
    'list, filter: 2.00 of at most 1.5: NOT reached',
    'list, longest task: 0 ms of at most 50: reached',
  ]);
});
