import { expect, test } from 'vitest';
import { networkSchema } from './network.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], name: { en: 'A' }, kind: 'cluster' };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    kind: 'guild',
    alsoDescribedAs: ['ecosystem'],
    logo: 'https://example.org/logo.svg',
    purpose: { en: 'P' },
    pillars: ['p'],
    lifeStages: ['l'],
    areaServed: ['q'],
    languages: ['nl'],
    place: 'p',
    startDate: '2016',
  };
  expect([networkSchema.parse(minimal), networkSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(networkSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['name', 'kind']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ kind: 'a club' }, ['kind: is not a term']],
  [{ alsoDescribedAs: ['Hub'] }, ['alsoDescribedAs.0: is not a term']],
  [{ pillars: 'p' }, ['pillars: invalid_type']],
  [{ languages: ['Dutch'] }, ['languages.0: is not a BCP 47 language tag']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(networkSchema, { ...minimal, ...fields })).toEqual(problems);
});
