import type { CheckedInput, IdsIn } from './checked-input.js';
import { collectionNames, type CollectionName, type RecordOf } from './collections.js';
import type { DatasetInput } from './dataset-input.js';
import { defaultValues } from './record-fields.generated.js';
import type { Dataset } from './types.generated.js';

/** The default values of a dataset's own fields, apart from its collections. */
export const datasetDefaults = {
  schemaVersion: '2',
  languages: [],
} as const satisfies Partial<Dataset>;

/** The result type of `defineDataset`: a dataset whose type includes the ids of its records. */
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
 * Completes a dataset written in TypeScript. Anything empty may be left out (collections, `citations`, `languages`), as
 * well as every `id`, which is the key of the record, and fields that have a default. Editors complete ids and terms.
 * The compiler reports references to records that do not exist or belong to another collection, and terms that are
 * neither built in nor declared by a concept, at their location.
 *
 * Nothing is checked at run time: `parseDataset` checks what types cannot express (the form of dates and addresses,
 * duplicate ids), and `checkDataset` the rest. Records in modules of their own keep their ids with
 * `as const satisfies DatasetInput['organizations']`; when a type annotation has widened the ids to `string`, only
 * `parseDataset` checks references to them.
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
// The implementation has its own signature, because the compiler cannot verify that the completed input matches the
// type above.
export function defineDataset(input: DatasetInput): unknown {
  const collections = collectionNames.map((name) => [name, withDefaults(name, input[name])] as const);
  return { ...datasetDefaults, ...written(input), ...Object.fromEntries<object>(collections) };
}
