import { expect, test } from 'vitest';
import { groupSchema } from './group.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], name: { en: 'investors' } };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    description: { en: 'D' },
    organizationKind: 'investor',
    extent: 'some',
    quantity: { value: 10, qualifier: 'over' },
    area: 'p',
    network: 'n',
    relation: 'invites',
    order: 1,
  };
  expect([groupSchema.parse(minimal), groupSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(groupSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['name']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ extent: 'A few' }, ['extent: is not a term']],
  [{ relation: 1 }, ['relation: invalid_type']],
  [{ statement: { en: 'S' } }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(groupSchema, { ...minimal, ...fields })).toEqual(problems);
});
