import { expect, test } from 'vitest';
import { issueAt } from './issue.js';

const fault = { message: 'is wrong', remedy: 'Mend it.' };
const common = { rule: 'r', severity: 'error', ...fault };

test.each([
  [[], {}],
  [['languages', 0], {}],
  [['places'], { collection: 'places' }],
  [['places', 'assen'], { collection: 'places', record: 'assen' }],
  [['places', 'assen', 'citations', 0, 'quote'], { collection: 'places', record: 'assen', field: 'citations.0.quote' }],
])('reads collection, record and field from %j', (path, place) => {
  expect(issueAt('r', path, fault)).toEqual({ ...common, path, ...place });
});

test('accepts a value and another severity', () => {
  expect(issueAt('r', [], { ...fault, value: 1, severity: 'info' })).toEqual({
    ...common,
    path: [],
    value: 1,
    severity: 'info',
  });
});
