import type * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { collectionNames } from './collections.js';
import { recordSchemas } from './dataset.js';
import { identityFields } from './identity-fields.js';
import { idSchema } from './id.js';

test.each(collectionNames)('the identity of %s is made of the single references that each must have', (name) => {
  const shape: Readonly<Record<string, z.core.$ZodType>> = recordSchemas[name].shape;
  const required = Object.entries(shape).filter(([field, schema]) => field !== 'id' && schema === idSchema);
  expect(identityFields[name]).toEqual(required.map(([field]) => field));
});
