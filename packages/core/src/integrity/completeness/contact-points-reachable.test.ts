import { expect, test } from 'vitest';
import type { ContactPoint } from '../../model/types.generated.js';
import { contactPointsReachable } from './contact-points-reachable.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

const check = (fields: Partial<ContactPoint>): string[] =>
  summarize(
    contactPointsReachable.check(
      makeDataset({ contactPoints: byId({ ...base, id: 'desk', about: ['hub'], ...fields }) }),
    ),
  );

test.each<[string, Partial<ContactPoint>]>([
  ['an organization and a mailbox', { organization: 'umc', email: 'desk@example.org' }],
  ['a person and a website', { person: 'anna', url: 'https://example.org/' }],
  ['a person of whom nothing is documented', { person: 'anna', undocumented: ['email', 'telephone', 'url'] }],
])('finds nothing in %s', (_, fields) => {
  expect(check(fields)).toEqual([]);
});

test.each<[string, Partial<ContactPoint>, string[]]>([
  ['nobody', { email: 'desk@example.org' }, ['contactPoints.desk: names neither a person nor an organization']],
  ['no channel', { person: 'anna' }, ['contactPoints.desk: gives no way to reach anyone']],
  [
    'no channel and an empty list',
    { person: 'anna', undocumented: [] },
    ['contactPoints.desk: gives no way to reach anyone'],
  ],
  [
    'a channel both given and undocumented',
    { person: 'anna', email: 'desk@example.org', undocumented: ['telephone', 'email'] },
    ['contactPoints.desk.undocumented.1: is given in the same record'],
  ],
])('finds %s', (_, fields, issues) => {
  expect(check(fields)).toEqual(issues);
});
