import type { CollectionName } from '../../model/collections.js';
import { references, termFields } from '../../model/record-fields.generated.js';
import { findDeclaredTerm } from '../../model/terms/terms.js';
import type { VocabularyName } from '../../model/vocabularies/index.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import { locate, type LocatedRecord } from '../find/located-record.js';

const idsIn = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string');

const findAmong = (index: DatasetIndex, collections: readonly CollectionName[], id: string): LocatedRecord[] => {
  for (const name of collections) {
    const record = findIn(index, name, id);
    if (record) return locate<CollectionName>(name, [record]);
  }
  return [];
};

const stepInto = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;

/** Returns the value at a dotted path. */
const valueAt = (record: object, path: string): unknown => path.split('.').reduce<unknown>(stepInto, record);

/** Returns the concepts of the dataset's own terms that a record uses. */
const declaredBy = (index: DatasetIndex, { collection, record }: LocatedRecord): LocatedRecord[] => {
  const fields: Readonly<Record<string, VocabularyName>> = termFields[collection];
  const terms = Object.entries(fields).flatMap(([path, vocabulary]) =>
    idsIn(valueAt(record, path)).map((term) => findDeclaredTerm(index.dataset, vocabulary, term)),
  );
  return locate(
    'concepts',
    terms.filter((concept) => concept !== undefined),
  );
};

/**
 * Returns the records that a record refers to by its fields, citations and the dataset's own terms; missing records are
 * skipped.
 */
export const referredRecords = (index: DatasetIndex, located: LocatedRecord): LocatedRecord[] => {
  const { collection, record } = located;
  const fields: Readonly<Record<string, readonly CollectionName[]>> = references[collection];
  const named = Object.entries<unknown>({ ...record }).flatMap(([field, value]) =>
    Object.hasOwn(fields, field) ? idsIn(value).flatMap((id) => findAmong(index, fields[field] ?? [], id)) : [],
  );
  const cited = record.citations.flatMap(({ source }) => findAmong(index, ['sources'], source));
  return [...named, ...declaredBy(index, located), ...cited];
};
