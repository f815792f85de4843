import { collectionNames, type CollectionName } from '../../model/collections.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { createNearestFinder } from '../../model/issues/find-nearest.js';
import { type Issue, issueAt, type Fault } from '../../model/issues/issue.js';
import { memoize } from '../../model/memoize.js';
import { references } from '../../model/record-fields.generated.js';
import { isKnownTerm } from '../../model/terms/terms.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import { referenceFault, createTermFaults, declaredTerms } from '../helpers/term-fault.js';
import type { Rule } from '../rule.js';

const name = 'references-resolve';

interface Reference {
  path: Issue['path'];
  value: unknown;
  targets: readonly CollectionName[];
  /** The vocabulary whose built-in terms are also allowed. */
  vocabulary?: string;
}

/** Returns the references of a field; a string is one id, not a list of characters. */
const listed = (value: unknown, path: Issue['path'], targets: readonly CollectionName[]): Reference[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ path, value, targets }];
  return value.map((item: unknown, index) => ({ path: [...path, index], value: item, targets }));
};

const sourcesOnly = ['sources'] as const;

const citedSources = (record: unknown, path: Issue['path']): Reference[] => {
  const citations = ownValue(record, 'citations');
  if (!Array.isArray(citations)) return [];
  return citations.flatMap((citation: unknown, index) =>
    listed(ownValue(citation, 'source'), [...path, 'citations', index, 'source'], sourcesOnly),
  );
};

/**
 * Returns the vocabulary of `broader` if the concept declares a term: then the value may be a built-in term, which has
 * no record.
 */
const vocabularyOf = ({ collection, record }: RecordEntry, field: string): string | undefined => {
  const scheme = ownValue(record, 'scheme');
  const isTerm = collection === 'concepts' && field === 'broader' && typeof scheme === 'string';
  return isTerm && Object.hasOwn(vocabularyFacts, scheme) ? scheme : undefined;
};

const referencesOf = (entry: RecordEntry): Reference[] => {
  const { collection, record, path } = entry;
  const fields: Record<string, readonly CollectionName[]> = references[collection];
  return [
    ...Object.entries(fields).flatMap(([field, targets]) => {
      const value = ownValue(record, field);
      if (value === undefined) return [];
      const vocabulary = vocabularyOf(entry, field);
      const found = listed(value, [...path, field], targets);
      return vocabulary === undefined ? found : found.map((reference) => ({ ...reference, vocabulary }));
    }),
    ...citedSources(record, path),
  ];
};

type Places = ReadonlyMap<string, ReadonlySet<CollectionName>>;

const placesOf = (entries: readonly RecordEntry[]): Places => {
  const places = new Map<string, Set<CollectionName>>();
  for (const { key, collection } of entries) places.set(key, (places.get(key) ?? new Set()).add(collection));
  return places;
};

/** Whether a reference may lead to a record of any collection. */
const isAny = (targets: readonly CollectionName[]): boolean => targets.length === collectionNames.length;

const unresolved = (targets: readonly CollectionName[], near: string | undefined): FaultText => {
  const collections = targets;
  if (near === undefined) {
    return isAny(targets)
      ? referenceFault('unresolved', 'add-any-record')
      : referenceFault('unresolved', 'add-record', { collections });
  }
  return isAny(targets)
    ? referenceFault('unresolved', 'near-or-add-any', { near })
    : referenceFault('unresolved', 'near-or-add', { near, collections });
};

const idsIn = (targets: readonly CollectionName[], places: Places): string[] =>
  [...places].filter(([, found]) => targets.some((target) => found.has(target))).map(([id]) => id);

/** Checks that references lead to a record in a collection that the field allows. Takes any input. */
export const referencesResolve = {
  name,
  description: 'Every reference leads to a record in a collection that the field allows.',
  check: (dataset: unknown): Issue[] => {
    const entries = allRecords(dataset);
    const places = placesOf(entries);
    const faultOf = createTermFaults(dataset, declaredTerms(dataset));
    const nearestIn = memoize((targets: readonly CollectionName[]) => createNearestFinder(idsIn(targets, places)));
    const findFault = ({ value, targets, vocabulary }: Reference): Fault | undefined => {
      if (typeof value !== 'string' || value === '') {
        const fault = isAny(targets)
          ? referenceFault('no-id', 'give-any-id')
          : referenceFault('no-id', 'give-id', { collections: targets });
        return { value, ...fault };
      }
      if (vocabulary !== undefined && isKnownTerm(vocabulary, value)) return undefined;
      const found = places.get(value);
      if (found && targets.some((target) => found.has(target))) return undefined;
      if (found) {
        return {
          value,
          ...referenceFault('other-collection', 'refer-to', { found: [...found], collections: targets }),
        };
      }
      if (vocabulary !== undefined) return faultOf(vocabulary, value);
      return { value, ...unresolved(targets, nearestIn(targets)(value)) };
    };
    const about = listed(ownValue(dataset, 'about'), ['about'], ['networks']);
    return [...about, ...entries.flatMap(referencesOf)].flatMap((reference) => {
      const fault = findFault(reference);
      return fault ? [issueAt(name, reference.path, fault)] : [];
    });
  },
} satisfies Rule;
