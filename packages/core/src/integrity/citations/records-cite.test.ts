import { expect, test } from 'vitest';
import { recordsCite } from './records-cite.js';
import { byId, makeDataset, report, summarize } from '../test-support/make-dataset.js';

test('accepts a dataset in which every record has a citation', () => {
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

test('accepts a missing citation only for a concept that declares a term', () => {
  const concept = { citations: [], label: { en: 'X' } };
  const dataset = makeDataset({
    concepts: byId(
      { ...concept, id: 'pharmacy', scheme: 'organization-kind' },
      { ...concept, id: 'focus', scheme: 'concept-scheme' },
      { ...concept, id: 'sleep', scheme: 'focus' },
    ),
  });
  expect(summarize(recordsCite.check(dataset))).toEqual(['concepts.sleep.citations: names no source']);
});

test('reports once, as information, that a dataset has no sources', () => {
  const persons = byId(
    { id: 'anna', citations: [], givenName: 'Anna', familyName: 'Example' },
    { id: 'bert', citations: [], givenName: 'Bert', familyName: 'Example' },
  );
  expect(recordsCite.check({ ...makeDataset({ persons }), sources: {} })).toEqual([
    {
      rule: 'records-cite',
      severity: 'info',
      collection: 'sources',
      path: ['sources'],
      message: 'names no source, so nobody can look up where the facts were read',
      remedy:
        'Add the documents to "sources" and cite them in the records, or leave it so where the data are your own.',
      code: 'integrity.no-sources',
      remedyCode: 'integrity.add-sources',
    },
  ]);
  expect(recordsCite.check({ ...makeDataset(), sources: {} })).toEqual([]);
});
