import { expect, test } from 'vitest';
import { programSchema } from './program.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], name: { en: 'A' }, kind: 'project' };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    partOf: 'b',
    kind: 'coalition',
    network: 'n',
    proposedBy: ['o'],
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

test('names missing fields', () => {
  expect(problemsOf(programSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['name', 'kind']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ kind: 'a club' }, ['kind: is not a term']],
  [{ status: 'Done' }, ['status: is not a term']],
  [{ ledBy: ['o'] }, [': unrecognized_keys']],
  [{ identifiers: { wikidata: 'P1' } }, ['identifiers.wikidata: is not an identifier of that register']],
  [{ order: 1.5 }, ['order: is not a whole number above 0']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(programSchema, { ...minimal, ...fields })).toEqual(problems);
});
