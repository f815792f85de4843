import { describe, expect, test } from 'vitest';
import { seedDataset } from '../src/data/index.js';
import { base, byId, makeDataset } from '../src/integrity/test-support/make-dataset.js';
import { datasetFiles } from './dataset-files.js';
import { isSuppressed, refuseSuppressed, suppressionHash } from './refuse-suppressed.js';

const hash = '1e9e8f6d85dce964a96b261142c3b8175e20fb2092c1a329400c4dfdb2fbfcec';
const person = { ...base, id: 'example-1', givenName: 'Änna', familyNamePrefix: 'van der', familyName: 'Example' };
const dataset = makeDataset({ persons: byId(person) });

test('an entry is the hash of the id', () => {
  expect(suppressionHash('anna-van-der-example')).toBe(hash);
  expect([isSuppressed('anna-van-der-example', [hash]), isSuppressed('anna', [hash])]).toEqual([true, false]);
});

describe('refuseSuppressed', () => {
  const message =
    'persons "example-1" asked not to be published (data/suppressed.ts), so nothing is written. Take them out with erasePerson(dataset, id), and remove them from what was imported.';

  test.each([
    ['the id', suppressionHash('example-1')],
    ['the name', suppressionHash('anna-van-der-example')],
  ])('throws when a person is listed by %s', (_, entry) => {
    expect(() => refuseSuppressed(dataset, [entry])).toThrow(new Error(message));
  });

  test('accepts all others', () => {
    expect(() => refuseSuppressed(dataset, [suppressionHash('anna-example')])).not.toThrow();
    expect(() => refuseSuppressed(seedDataset)).not.toThrow();
  });

  test('a failing build writes nothing', () => {
    const suppressed = [suppressionHash('example-1')];
    expect(() => datasetFiles({ dataset, schema: {}, version: '1.0.0', suppressed })).toThrow(message);
  });
});
