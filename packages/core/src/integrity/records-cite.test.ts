import { expect, test } from 'vitest';
import { recordsCite } from './records-cite.js';
import { byId, makeDataset, report, summarize } from './test-support/make-dataset.js';

test('finds nothing where every record cites', () => {
  expect(recordsCite.check(makeDataset())).toEqual([]);
});

test('finds every record without a citation, in any collection', () => {
  const dataset = makeDataset({
    sources: { report: { ...report, citations: [] } },
    persons: byId({ id: 'anna', citations: [], givenName: 'Anna', familyName: 'Example' }),
  });
  expect(summarize(recordsCite.check(dataset))).toEqual([
    'sources.report.citations: names no source',
    'persons.anna.citations: names no source',
  ]);
});
