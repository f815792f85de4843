import type { CollectionName } from '../model/collections.js';
import { references } from '../model/references.js';
import { findIn } from './find-record.js';
import type { DatasetIndex } from './index-dataset.js';
import { locate, type LocatedRecord } from './located-record.js';

const idsIn = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string');

const findAmong = (index: DatasetIndex, collections: readonly CollectionName[], id: string): LocatedRecord[] => {
  for (const name of collections) {
    const record = findIn(index, name, id);
    if (record) return locate<CollectionName>(name, [record]);
  }
  return [];
};

/** The records that the fields and citations of a record refer to, as far as the dataset has them. */
export const referredRecords = (index: DatasetIndex, { collection, record }: LocatedRecord): LocatedRecord[] => {
  const fields: Readonly<Record<string, readonly CollectionName[]>> = references[collection];
  const named = Object.entries<unknown>(record).flatMap(([field, value]) =>
    Object.hasOwn(fields, field) ? idsIn(value).flatMap((id) => findAmong(index, fields[field] ?? [], id)) : [],
  );
  return [...named, ...record.citations.flatMap(({ source }) => findAmong(index, ['sources'], source))];
};
