import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { RecordInput, DatasetInput } from './dataset-input.js';
import type { datasetSchema, recordSchemas } from './dataset.js';
import type { CollectionName, RecordOf } from './collections.js';
import type { Citation, Dataset, Identifiers, LocalizedText, Quantity, Telephone } from './types.generated.js';
import type { citationSchema } from './records/citation.js';
import type { identifiersSchema } from './values/identifiers.js';
import type { localizedTextSchema } from './values/localized-text.js';
import type { quantitySchema } from './values/quantity.js';
import type { telephoneSchema } from './values/telephone.js';

type Schemas = typeof recordSchemas;
type Inferred = { [Name in CollectionName]: z.infer<Schemas[Name]> };
type Records = { [Name in CollectionName]: RecordOf<Name> };

type DeepReadonly<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Field in keyof Value]: DeepReadonly<Value[Field]> };

/** The input type of the dataset schema, without the `id` of each record. */
type Written = DeepReadonly<z.input<typeof datasetSchema>>;
type WrittenRecord<Name extends CollectionName> = Omit<NonNullable<Written[Name]>[string], 'id'>;
type WrittenRecords = { [Name in CollectionName]: WrittenRecord<Name> };
type Inputs = { [Name in CollectionName]: Omit<RecordInput<Name>, 'id'> };

describe('the generated interfaces', () => {
  test('are what the schemas give', () => {
    expectTypeOf<Records>().toEqualTypeOf<Inferred>();
    expectTypeOf<Dataset>().toEqualTypeOf<z.infer<typeof datasetSchema>>();
    expectTypeOf<Citation>().toEqualTypeOf<z.infer<typeof citationSchema>>();
    expectTypeOf<Identifiers>().toEqualTypeOf<z.infer<typeof identifiersSchema>>();
    expectTypeOf<LocalizedText>().toEqualTypeOf<z.infer<typeof localizedTextSchema>>();
    expectTypeOf<Quantity>().toEqualTypeOf<z.infer<typeof quantitySchema>>();
    expectTypeOf<Telephone>().toEqualTypeOf<z.infer<typeof telephoneSchema>>();
  });

  test('may leave out what the schemas fill in', () => {
    expectTypeOf<Inputs>().toEqualTypeOf<WrittenRecords>();
    expectTypeOf<Omit<DatasetInput, CollectionName>>().toEqualTypeOf<Omit<Written, CollectionName>>();
  });
});
