import { collectionNames, type AnyRecord, type CollectionName } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import { references, requiredFields } from '../model/record-fields.generated.js';
import { createLookup, type Lookup } from '../query/lookup.js';
import { recordsOf } from '../query/collection-of.js';

/** A requirement of a record: at least one of these ids must remain. */
interface Need {
  readonly id: string;
  /** The ids in a field; a list is valid as long as one remains. */
  readonly ids: readonly string[];
}

/**
 * Optional fields whose absence changes the meaning: a statement without an author would become one of the document, a
 * goal without an owner one of the network.
 */
const attributions: Readonly<Partial<Record<CollectionName, string>>> = { statements: 'attributedTo', goals: 'party' };

const idsIn = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string');

const needsOf = (collection: CollectionName, record: AnyRecord): Need[] => {
  const required: readonly string[] = requiredFields[collection];
  return Object.entries<unknown>({ ...record })
    .filter(([field]) => Object.hasOwn(references[collection], field))
    .filter(([field]) => required.includes(field) || attributions[collection] === field)
    .map(([, value]) => ({ id: record.id, ids: idsIn(value) }));
};

/** Returns a lookup of requirements by id. */
const lookUpNeeds = (dataset: Dataset): Lookup<Need> =>
  createLookup(
    () =>
      collectionNames.flatMap((collection) =>
        recordsOf<CollectionName>(dataset, collection).flatMap((record) => needsOf(collection, record)),
      ),
    ({ ids }) => ids,
  );

/** Returns these ids and, transitively, those of records that require them: memberships, statements, links. */
export const withDependents = (dataset: Dataset, ids: Iterable<string>): ReadonlySet<string> => {
  const needsFor = lookUpNeeds(dataset);
  const removed = new Set(ids);
  // Iterating a Set also visits items that are added during iteration.
  for (const id of removed) {
    for (const need of needsFor(id)) {
      if (need.ids.every((other) => removed.has(other))) removed.add(need.id);
    }
  }
  return removed;
};
