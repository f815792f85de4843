import { expect, test } from 'vitest';
import { conceptSchema } from './concept.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], scheme: 'pillar', label: { en: 'L' } };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    scheme: 'day-part',
    pluralLabel: { en: 'Ls' },
    altLabels: { en: ['Els'], nl: ['Ellen', 'L’en'] },
    inverseLabel: { en: 'L of' },
    description: { en: 'D' },
    order: 1,
    broader: 'b',
    network: 'n',
    countsRoles: ['member', 'observer'],
  };
  expect([conceptSchema.parse(minimal), conceptSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(conceptSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['scheme', 'label']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ order: 0 }, ['order: is not a whole number above 0']],
  [{ altLabels: {} }, ['altLabels: has no language']],
  [{ altLabels: { en: [] } }, ['altLabels.en: is an empty list']],
  [{ altLabels: { en: 'Els' } }, ['altLabels.en: invalid_type']],
  [{ altLabels: { en: [' '] } }, ['altLabels.en.0: is empty']],
  [{ scheme: 'Tag' }, ['scheme: is not a term']],
  [{ countsRoles: [] }, ['countsRoles: is an empty list']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(conceptSchema, { ...minimal, ...fields })).toEqual(problems);
});
