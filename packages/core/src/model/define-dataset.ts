import type { CheckedInput, IdsIn } from './checked-input.js';
import { collectionNames, type CollectionName, type RecordOf } from './collections.js';
import type { DatasetInput } from './dataset-input.js';
import type { Dataset } from './dataset.js';
import { datasetDefaults } from './default-values.js';
import { defaultValues } from './record-fields.generated.js';

/** What `defineDataset` makes of an input: a dataset that knows the ids of its records. */
export type DefinedDataset<Input> = {
  [Key in keyof Dataset]: Key extends CollectionName ? Record<IdsIn<Input, Key>, RecordOf<Key>> : Dataset[Key];
};

/** Drops fields that are `undefined`, because they would override defaults. */
const written = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const withDefaults = (name: CollectionName, records: object = {}): object =>
  Object.fromEntries(
    Object.entries(records).map(([id, record]: [string, object]) => [
      id,
      { id, citations: [], ...defaultValues[name], ...written(record) },
    ]),
  );

/**
 * A dataset written in TypeScript. Leave out what is empty: collections, `citations`, `languages`; every `id`, which is
 * the key of the record; and fields that have a default. Editors complete ids and terms, and the compiler reports, where it
 * stands, a reference to a record that is not there or is of another collection, and a term that is neither known nor
 * declared by a concept.
 *
 * Nothing is checked at run time: `parseDataset` checks what types cannot say (the form of dates and addresses, ids that
 * are used twice), `checkDataset` the rest. Records in modules of their own keep their ids with
 * `as const satisfies DatasetInput['organizations']`; where a type annotation has made the ids `string`, references to them
 * are left to `parseDataset`.
 *
 * @example
 * const dataset = defineDataset({
 *   networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster' } },
 *   organizations: { clinic: { name: { en: 'Clinic' }, kind: 'hospital' } },
 *   memberships: { 'clinic-partner': { member: 'clinic', organization: 'circle', role: 'partner' } },
 * });
 * membersOf(indexDataset(dataset), 'circle').length; // 1
 */
export function defineDataset<const Input extends object>(input: CheckedInput<Input>): DefinedDataset<Input>;
// A second signature, because a compiler cannot see that the input, completed, is what the first one promises.
export function defineDataset(input: DatasetInput): unknown {
  const collections = collectionNames.map((name) => [name, withDefaults(name, input[name])] as const);
  return { ...datasetDefaults, ...written(input), ...Object.fromEntries<object>(collections) };
}
