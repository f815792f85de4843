import { collectionNames, type CollectionName } from '../../model/collections.js';
import type { Issue } from '../../model/issues/issue.js';
import { termFields } from '../../model/record-fields.generated.js';
import { ownValue } from './own-value.js';
import { recordsOf } from './records.js';

export interface TermUse {
  readonly vocabulary: string;
  readonly value: unknown;
  readonly path: Issue['path'];
}

const usesAt = (vocabulary: string, value: unknown, path: Issue['path']): TermUse[] => {
  if (!Array.isArray(value)) return [{ vocabulary, value, path }];
  return value.map((item: unknown, at) => ({ vocabulary, value: item, path: [...path, at] }));
};

const usesIn = (collection: CollectionName, record: unknown, path: Issue['path']): TermUse[] => {
  const fields: Readonly<Record<string, string>> = termFields[collection];
  return Object.entries(fields).flatMap(([field, vocabulary]) => {
    const steps = field.split('.');
    const value = steps.reduce(ownValue, record);
    return value === undefined ? [] : usesAt(vocabulary, value, [...path, ...steps]);
  });
};

/** Returns every use of a term of a vocabulary, in any input. */
export const termUses = (dataset: unknown): TermUse[] =>
  collectionNames.flatMap((name) => recordsOf(dataset, name).flatMap(({ record, path }) => usesIn(name, record, path)));

/** Returns the terms that an input declares, by the scheme of their concepts. */
export const declaredTerms = (dataset: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const declared = new Map<string, Set<string>>();
  for (const { key, record } of recordsOf(dataset, 'concepts')) {
    const scheme = ownValue(record, 'scheme');
    if (typeof scheme === 'string') declared.set(scheme, (declared.get(scheme) ?? new Set()).add(key));
  }
  return declared;
};
