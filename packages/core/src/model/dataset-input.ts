import type { CollectionName, RecordOf } from './collections.js';
import type { Dataset, DefaultedFields } from './types.generated.js';

type DeepReadonly<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Field in keyof Value]: DeepReadonly<Value[Field]> };

/** Makes the named fields optional, because they have a default. */
type Optional<Value, Names extends keyof Value> = {
  readonly [Field in keyof Value as Exclude<Field, Names>]: DeepReadonly<Value[Field]>;
} & {
  readonly [Field in Names]?: DeepReadonly<Value[Field]> | undefined;
};

type Flat<Value> = { readonly [Field in keyof Value]: Value[Field] };

/**
 * A record of a collection as written by hand: `citations`, fields with a default, and the `id`, which is the key of
 * the record, may be left out.
 */
export type RecordInput<Name extends CollectionName> = Flat<
  Optional<RecordOf<Name>, 'id' | (DefaultedFields[Name] & keyof RecordOf<Name>)>
>;

/** The fields of a dataset apart from its collections, as written by hand. */
type HeaderInput = Optional<Omit<Dataset, CollectionName>, 'schemaVersion' | 'languages'>;

/**
 * A dataset as written by hand: empty collections, `citations`, `languages`, fields with a default and every `id` may
 * be left out. `defineDataset` and `parseDataset` complete it to a `Dataset`.
 *
 * @example
 * const places = { aarhus: { name: { da: 'Aarhus' }, kind: 'city' } } as const satisfies DatasetInput['places'];
 * defineDataset({ places }).places.aarhus.kind; // 'city'
 */
export type DatasetInput = Flat<
  HeaderInput & { readonly [Name in CollectionName]?: Readonly<Record<string, RecordInput<Name>>> | undefined }
>;
