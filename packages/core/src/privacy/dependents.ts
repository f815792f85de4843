import { collectionNames, type AnyRecord, type CollectionName } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import { references, requiredFields } from '../model/record-fields.generated.js';
import { createLookup, type Lookup } from '../query/lookup.js';
import { recordsOf } from '../query/collection-of.js';

/** A record that cannot do without another: one of the ids that a field names which must stay. */
interface Need {
  readonly id: string;
  /** All that the field names; a list does as long as one of them stays. */
  readonly ids: readonly string[];
}

/**
 * Optional fields whose absence says something else: a view without its author would be one of the document itself, a
 * goal without its owner one of the network.
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

/** By the id that is needed. */
const lookUpNeeds = (dataset: Dataset): Lookup<Need> =>
  createLookup(
    () =>
      collectionNames.flatMap((collection) =>
        recordsOf<CollectionName>(dataset, collection).flatMap((record) => needsOf(collection, record)),
      ),
    ({ ids }) => ids,
  );

/** These ids and, by whatever detour, those of the records that cannot do without them: memberships, statements, links. */
export const withDependents = (dataset: Dataset, ids: Iterable<string>): ReadonlySet<string> => {
  const needsFor = lookUpNeeds(dataset);
  const removed = new Set(ids);
  // A set also visits what is added during the visit.
  for (const id of removed) {
    for (const need of needsFor(id)) {
      if (need.ids.every((other) => removed.has(other))) removed.add(need.id);
    }
  }
  return removed;
};
