import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { recordSchemas } from './dataset.js';
import { requiredFields } from './required-fields.js';

const mayBeAbsent = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault;

test('the table names the fields that the schemas require', () => {
  const inSchemas = Object.entries(recordSchemas).map(([name, { shape }]) => [
    name,
    Object.entries<z.core.$ZodType>(shape)
      .filter(([field, schema]) => field !== 'id' && !mayBeAbsent(schema))
      .map(([field]) => field)
      .sort(),
  ]);
  const inTable = Object.entries(requiredFields).map(([name, fields]) => [name, [...fields].sort()]);
  expect(inTable).toEqual(inSchemas);
});
