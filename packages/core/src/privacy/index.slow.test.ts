import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataset } from '../parse/parse-dataset.js';
import { arbitraryDataset } from '../query/test-support/arbitrary-dataset.js';
import { miniDataset } from '../query/test-support/mini-dataset.js';
import { withoutPersonalData } from './index.js';

test('does not change records without names', () => {
  const { attendees: _, ...event } = miniDataset.events['river-day'];
  const { 'anna-ambassador': __, 'anna-rector': ___, ...memberships } = miniDataset.memberships;
  const { 'anna-contact': ____, ...contactPoints } = miniDataset.contactPoints;
  expect(withoutPersonalData(miniDataset).dataset).toEqual({
    ...miniDataset,
    persons: {},
    memberships,
    contactPoints,
    events: { 'river-day': event },
    statements: {},
  });
});

test('any dataset stays valid without persons', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const { dataset: rest } = withoutPersonalData(dataset);
      expect(parseDataset(rest)).toEqual(rest);
      expect(JSON.stringify(rest)).not.toMatch(/person-\d/);
      expect(withoutPersonalData(rest)).toEqual({ dataset: rest, toReview: [] });
    }),
    { numRuns: 50 },
  );
});
