import type * as z from 'zod/mini';
import type { CollectionName } from './collections.js';
import type { datasetSchema } from './dataset.js';

type DeepReadonly<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Field in keyof Value]: DeepReadonly<Value[Field]> };

type Written = DeepReadonly<z.input<typeof datasetSchema>>;

type IdOptional<Value extends { id: unknown }> = {
  readonly [Field in keyof Value as Exclude<Field, 'id'>]: Value[Field];
} & {
  readonly id?: Value['id'];
};

type Flat<Value> = { readonly [Field in keyof Value]: Value[Field] };

/**
 * A record of a collection as one writes it by hand: `citations`, fields with a default, and the `id`, which is the key
 * under which the record stands, may be left out.
 */
export type RecordInput<Name extends CollectionName> = Flat<IdOptional<NonNullable<Written[Name]>[string]>>;

/**
 * A dataset as one writes it by hand: collections that would be empty, `citations`, `languages`, fields with a default
 * and every `id` may be left out. `Dataset` is what `defineDataset` and `parseDataset` make of it.
 *
 * @example
 * const places = { aarhus: { name: { da: 'Aarhus' }, kind: 'city' } } as const satisfies DatasetInput['places'];
 * defineDataset({ places }).places.aarhus.kind; // 'city'
 */
export type DatasetInput = {
  readonly [Key in keyof Written]: Key extends CollectionName
    ? Readonly<Record<string, RecordInput<Key>>>
    : Written[Key];
};
