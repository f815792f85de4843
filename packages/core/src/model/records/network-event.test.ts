import { expect, test } from 'vitest';
import { networkEventSchema } from './network-event.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], name: { en: 'A' } };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    description: { en: 'D' },
    url: 'https://example.org/',
    startDate: '2020-11-06',
    endDate: '2020-11-06',
    partOf: 'e',
    places: ['p', 'r'],
    about: ['n'],
    themes: ['t'],
    organizers: ['o'],
    attendees: ['q'],
    attendanceMode: 'online',
    series: 'S',
    status: 'planned',
  };
  expect([networkEventSchema.parse(minimal), networkEventSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(networkEventSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['name']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ status: 'Maybe' }, ['status: is not a term']],
  [{ attendanceMode: '' }, ['attendanceMode: is not a term']],
  [{ place: 'p' }, [': unrecognized_keys']],
  [{ organizers: 'o' }, ['organizers: invalid_type']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(networkEventSchema, { ...minimal, ...fields })).toEqual(problems);
});
