import { expect, test } from 'vitest';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import { personsToReview } from './index.js';

const person = (id: string, reviewBy?: string) => ({
  ...base,
  id,
  givenName: 'A',
  familyName: 'B',
  ...(reviewBy !== undefined && { reviewBy }),
});

const dataset = makeDataset({
  persons: byId(person('never'), person('year', '2027'), person('month', '2027-11'), person('day', '2027-11-22')),
});

test.each([
  ['2026-12-31', ['never']],
  ['2027-01-01', ['never', 'year']],
  ['2027-11-21', ['never', 'year', 'month']],
  ['2027-11-22', ['never', 'year', 'month', 'day']],
  ['2027-11', ['never', 'year', 'month']],
])('on %s these persons are due for review', (day, ids) => {
  expect(personsToReview(dataset, day).map(({ id }) => id)).toEqual(ids);
});
