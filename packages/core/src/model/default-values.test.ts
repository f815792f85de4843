import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { datasetSchema, recordSchemas } from './dataset.js';
import { datasetDefaults } from './default-values.js';

const defaultsOf = ({ shape }: { shape: Record<string, z.core.$ZodType> }): object =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([field, schema]) =>
      schema instanceof z.ZodMiniDefault ? [[field, schema._zod.def.defaultValue]] : [],
    ),
  );

test('a dataset gets missing collections and the listed defaults', () => {
  const collections = Object.fromEntries(Object.keys(recordSchemas).map((name) => [name, {}]));
  expect({ ...collections, ...datasetDefaults }).toEqual(defaultsOf(datasetSchema));
});
