import { collectionNames, type CollectionName } from '../model/collections.js';
import type { Issue } from '../model/issue.js';
import { references } from '../model/references.js';
import type { Rule } from './rule.js';
import { findNearest } from '../model/find-nearest.js';
import { issueAt, type Fault } from '../model/issue-at.js';
import { isKnownTerm } from '../model/terms.js';
import { ownValue } from './support/own-value.js';
import { allRecords, type RecordEntry } from './support/records.js';

const name = 'references-resolve';

/** A suggestion reads every id: enough for a person to mend, few enough to stay linear in a file of broken references. */
const maxSuggestions = 20;

interface Reference {
  path: Issue['path'];
  value: unknown;
  targets: readonly CollectionName[];
}

/** One id or a list of them; text is one id, never its letters. */
const listed = (value: unknown, path: Issue['path'], targets: readonly CollectionName[]): Reference[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ path, value, targets }];
  return value.map((item: unknown, index) => ({ path: [...path, index], value: item, targets }));
};

const citedSources = (record: unknown, path: Issue['path']): Reference[] => {
  const citations = ownValue(record, 'citations');
  if (!Array.isArray(citations)) return [];
  return citations.flatMap((citation: unknown, index) =>
    listed(ownValue(citation, 'source'), [...path, 'citations', index, 'source'], ['sources']),
  );
};

/** A declared term may lie below a known one, which is no record. */
const isKnownBroader = ({ collection, record }: RecordEntry, field: string): boolean =>
  collection === 'concepts' &&
  field === 'broader' &&
  isKnownTerm(String(ownValue(record, 'scheme')), String(ownValue(record, field)));

const referencesOf = (entry: RecordEntry): Reference[] => {
  const { collection, record, path } = entry;
  const fields: Record<string, readonly CollectionName[]> = references[collection];
  return [
    ...Object.entries(fields).flatMap(([field, targets]) =>
      isKnownBroader(entry, field) ? [] : listed(ownValue(record, field), [...path, field], targets),
    ),
    ...citedSources(record, path),
  ];
};

type Places = ReadonlyMap<string, ReadonlySet<CollectionName>>;

const placesOf = (entries: readonly RecordEntry[]): Places => {
  const places = new Map<string, Set<CollectionName>>();
  for (const { key, collection } of entries) places.set(key, (places.get(key) ?? new Set()).add(collection));
  return places;
};

const naming = (targets: readonly CollectionName[]): string =>
  targets.length === collectionNames.length ? 'the dataset' : targets.join(' or ');

const suggest = (value: string, targets: readonly CollectionName[], places: Places): string => {
  const candidates = [...places].filter(([, found]) => targets.some((target) => found.has(target)));
  const near = findNearest(
    value,
    candidates.map(([id]) => id),
  );
  return near === undefined ? '' : `Did you mean "${near}"? `;
};

/** References lead to a record in a collection that the field allows. Takes any input. */
export const referencesResolve = {
  name,
  description: 'Every reference leads to a record in a collection that the field allows.',
  check: (dataset: unknown): Issue[] => {
    const entries = allRecords(dataset);
    const places = placesOf(entries);
    let suggestions = 0;
    const findFault = ({ value, targets }: Reference): Fault | undefined => {
      const where = naming(targets);
      if (typeof value !== 'string' || value === '') {
        return { value, message: 'is not an id', remedy: `Give the id of a record in ${where}, or leave it out.` };
      }
      const found = [...(places.get(value) ?? [])];
      if (found.some((collection) => targets.includes(collection))) return undefined;
      if (found.length > 0) {
        return { value, message: `is in ${found.join(' and ')}`, remedy: `Refer to a record in ${where}.` };
      }
      suggestions += 1;
      const hint = suggestions <= maxSuggestions ? suggest(value, targets, places) : '';
      return { value, message: 'refers to no record', remedy: `${hint}Correct the id, or add the record to ${where}.` };
    };
    return entries.flatMap(referencesOf).flatMap((reference) => {
      const fault = findFault(reference);
      return fault ? [issueAt(name, reference.path, fault)] : [];
    });
  },
} satisfies Rule;
