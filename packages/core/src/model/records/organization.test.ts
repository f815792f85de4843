import { expect, test } from 'vitest';
import { organizationSchema } from './organization.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], name: { en: 'A' }, kind: 'hospital' };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    kind: 'pharmacy',
    alternateNames: ['B'],
    description: { en: 'D' },
    place: 'p',
    url: 'https://example.org/',
    identifiers: { wikidata: 'Q1' },
    startDate: '2016',
    endDate: '2020~',
    logo: 'https://example.org/logo.svg',
    subOrganizationOf: 'b',
    represents: 'c',
  };
  expect([organizationSchema.parse(minimal), organizationSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(organizationSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['name', 'kind']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ kind: 'Clinic' }, ['kind: is not a term']],
  [{ logo: 'logo.svg' }, ['logo: is not a web address']],
  [{ url: 'javascript:alert(1)' }, ['url: is not a web address']],
  [{ place: 1 }, ['place: invalid_type']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(organizationSchema, { ...minimal, ...fields })).toEqual(problems);
});
