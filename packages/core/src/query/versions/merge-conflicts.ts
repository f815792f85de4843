import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issues/issue.js';
import { maskPersonal } from '../../model/issues/mask-personal.js';
import { recordsOf } from '../collection-of.js';
import { isSameData } from './is-same-data.js';
import { locate, type LocatedRecord } from '../find/located-record.js';

const conflict = ({ collection, record }: LocatedRecord, rest: Pick<Issue, 'message' | 'remedy'>): Issue => ({
  rule: 'merge',
  severity: 'error',
  collection,
  record: record.id,
  path: [collection, record.id],
  ...rest,
});

const fieldsOf = ({ record }: LocatedRecord): Map<string, unknown> => new Map(Object.entries(record));

/** Corrects the type of JSON.stringify, which returns undefined for undefined. */
const toJson = (value: unknown): string | undefined => JSON.stringify(value);

/** Returns one issue for each field in which two records with the same id differ. */
const differences = (located: LocatedRecord, first: LocatedRecord): Issue[] => {
  const [fields, firstFields] = [fieldsOf(located), fieldsOf(first)];
  return [...new Set([...firstFields.keys(), ...fields.keys()])]
    .filter((field) => !isSameData(fields.get(field), firstFields.get(field)))
    .map((field) => ({
      ...conflict(located, {
        message: `differs from ${maskPersonal(toJson(firstFields.get(field)) ?? 'no value')} in an earlier dataset`,
        remedy: 'Make both records say the same, or give one of them another id.',
      }),
      field,
      value: fields.get(field),
      path: [located.collection, located.record.id, field],
    }));
};

const compare = (located: LocatedRecord, first: LocatedRecord): Issue[] =>
  located.collection === first.collection
    ? differences(located, first)
    : [
        conflict(located, {
          message: `has an id that also stands in ${first.collection}`,
          remedy: 'Ids are unique in the whole dataset: give one of the records another id.',
        }),
      ];

const licenseConflicts = (datasets: readonly Dataset[]): Issue[] => {
  const [first, ...others] = new Set(datasets.flatMap(({ license }) => license ?? []));
  return others.map((license) => ({
    rule: 'merge',
    severity: 'error',
    field: 'license',
    value: license,
    path: ['license'],
    message: `differs from "${first ?? ''}" in an earlier dataset`,
    remedy: 'Merge only data under the same license, or agree on one with those who publish them.',
  }));
};

/**
 * Returns the conflicts that prevent datasets from being merged: different records with one id, and different licenses.
 */
export const mergeConflicts = (datasets: readonly Dataset[]): Issue[] => {
  const seen = new Map<string, LocatedRecord>();
  const all = datasets.flatMap((dataset) =>
    collectionNames.flatMap((name): LocatedRecord[] => locate(name, recordsOf(dataset, name))),
  );
  const rivals = all.flatMap((located) => {
    const first = seen.get(located.record.id);
    if (!first) seen.set(located.record.id, located);
    return first ? compare(located, first) : [];
  });
  return [...licenseConflicts(datasets), ...rivals];
};
