import { expect, test } from 'vitest';
import { programSchema } from './program.js';
import { problemsOf } from './test-support/problems-of.js';

const minimal = { id: 'a', citations: [], name: { en: 'A' }, kind: 'coalition', network: 'n' };

test('takes the least and the most', () => {
  const full = {
    ...minimal,
    partOf: 'b',
    ledBy: ['o'],
    themes: ['t'],
    description: { en: 'D' },
    url: 'https://example.org/',
    identifiers: { ror: 'https://ror.org/0575yy874', wikidata: 'Q1' },
    order: 2,
    status: 'running',
    startDate: '2016',
    endDate: '2020',
  };
  expect([programSchema.parse(minimal), programSchema.parse(full)]).toEqual([minimal, full]);
});

test('names what is missing', () => {
  expect(problemsOf(programSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual([
    'name',
    'kind',
    'network',
  ]);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ kind: 'club' }, ['kind: invalid_value']],
  [{ status: 'done' }, ['status: invalid_value']],
  [{ identifiers: { wikidata: 'P1' } }, ['identifiers.wikidata: is not an identifier of that register']],
  [{ order: 1.5 }, ['order: is not a whole number above 0']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(programSchema, { ...minimal, ...fields })).toEqual(problems);
});
