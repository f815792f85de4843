import { expect, test } from 'vitest';
import { collectionNames } from './collections.js';
import { datasetSchema, recordSchemas } from './dataset.js';

test('the collections equal those of the schema, in its order', () => {
  expect(Object.keys(recordSchemas)).toEqual([...collectionNames]);
  expect(Object.keys(datasetSchema.shape).slice(-collectionNames.length)).toEqual([...collectionNames]);
});
