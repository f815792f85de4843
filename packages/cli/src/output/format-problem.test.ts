import type { Issue } from '@health-networks/core';
import { expect, test } from 'vitest';
import { problemsAt } from '../input/problem.js';
import { joinRepeated } from './format-problem.js';

const issue = (path: Issue['path'], value: string): Issue => ({
  rule: 'csv',
  severity: 'error',
  path,
  message: 'is not a known kind',
  remedy: 'Use one of: hospital.',
  value,
});

const joined = (issues: readonly Issue[]): unknown[] =>
  joinRepeated(problemsAt('p.csv', issues, () => ({}))).map(({ problem, rows }) => [
    problem.issue.path,
    problem.issue.value,
    rows,
  ]);

test('problems that differ only in the row are joined, in order of occurrence', () => {
  const [two, three, other, five] = [
    issue(['rows', 2, 'Kind'], 'Kommune'),
    issue(['rows', 3, 'Kind'], 'Kommune'),
    issue(['rows', 4, 'Kind'], 'Region'),
    issue(['rows', 5, 'Kind'], 'Kommune'),
  ];
  expect(joined([two, three, other, five])).toEqual([
    [['rows', 2, 'Kind'], 'Kommune', [3, 5]],
    [['rows', 4, 'Kind'], 'Region', []],
  ]);
});

test('problems of other columns, sheets and files, of whole rows, and of other formats are not joined', () => {
  const apart = [
    issue(['rows', 2, 'Kind'], 'x'),
    issue(['rows', 2, 'Role'], 'x'),
    issue(['sheets', 'A', 'rows', 2, 'Kind'], 'x'),
    issue(['sheets', 'B', 'rows', 3, 'Kind'], 'x'),
    issue(['rows', 2], 'x'),
    issue(['rows', 3], 'x'),
    issue(['organizations', 'a', 'kind'], 'x'),
    issue(['organizations', 'b', 'kind'], 'x'),
    issue([], 'x'),
  ];
  expect(joined(apart)).toHaveLength(apart.length);
});

test('of problems that also differ in the value, the first three are shown and the others counted', () => {
  const rows = ['a', 'b', 'a', 'c', 'd', 'e', 'd'];
  const ofKind = rows.map((value, at) => issue(['rows', at + 2, 'Kind'], value));
  const cards = ['1', '2', '3', '4'].map((value, at) => issue(['VCARD', at, 'TEL'], value));
  const other = { ...issue(['rows', 9, 'Kind'], 'f'), remedy: 'Did you mean "x"?' };
  const reported = joinRepeated(problemsAt('p.csv', [...ofKind, other, ...cards], () => ({})));
  expect(reported.map(({ problem, rows: also, more }) => [problem.issue.value, also, more])).toEqual([
    ['a', [4], undefined],
    ['b', [], undefined],
    ['c', [], 3],
    ['f', [], undefined],
    ['1', [], undefined],
    ['2', [], undefined],
    ['3', [], 1],
  ]);
});

test('of records of which nothing has to be done, the first three are shown and the others counted', () => {
  const kept = ['a', 'b', 'c', 'd', 'e'].map((id): Issue => ({ ...issue(['memberships', id], id), severity: 'info' }));
  const errors = ['f', 'g', 'h', 'i'].map((id) => issue(['memberships', id], id));
  const told = joinRepeated(problemsAt('p.csv', [...kept, ...errors], () => ({})));
  expect(told.map(({ problem, more }) => [problem.issue.value, more])).toEqual([
    ['a', undefined],
    ['b', undefined],
    ['c', 2],
    ...errors.map(({ value }) => [value, undefined]),
  ]);
});
