import { DatasetError } from '../../model/issues/dataset-error.js';
import type { Dataset } from '../../model/dataset.js';
import { limitIssues } from '../../model/issues/limit-issues.js';
import { mapCollections, type DatasetHeader } from '../map-collections.js';
import { mergeConflicts } from './merge-conflicts.js';

const firstStated = <Value>(values: readonly (Value | undefined)[]): Value | undefined =>
  values.find((value) => value !== undefined);

const mergeHeaders = (datasets: readonly Dataset[]): DatasetHeader => {
  const $schema = firstStated(datasets.map((dataset) => dataset.$schema));
  const name = firstStated(datasets.map((dataset) => dataset.name));
  const license = firstStated(datasets.map((dataset) => dataset.license));
  const [first, ...others] = datasets;
  const about = others.every((other) => other.about === first?.about) ? first?.about : undefined;
  return {
    ...($schema !== undefined && { $schema }),
    schemaVersion: '2',
    ...(name && { name }),
    ...(license !== undefined && { license }),
    languages: first?.languages.filter((tag) => others.every(({ languages }) => languages.includes(tag))) ?? [],
    ...(about !== undefined && { about }),
  };
};

/**
 * Merges datasets into one: the union of their records, in the order given. Identical records with the same id are
 * merged. The languages are those that all datasets have, because a text must be complete in each; name, license and
 * schema address are those of the first dataset that states them. The result is about a network only when all datasets
 * are about that network.
 *
 * @throws {DatasetError} when two records with the same id differ, or two licenses differ; it lists every conflict
 * @example
 * Object.keys(mergeDatasets(ownDataset, seedDataset).networks); // ['circle', 'health-hub-utrecht', …]
 * mergeDatasets(ownDataset, { ...ownDataset, license: 'CC-BY-4.0' }).license; // 'CC-BY-4.0'
 */
export const mergeDatasets = (...datasets: readonly Dataset[]): Dataset => {
  const conflicts = mergeConflicts(datasets);
  if (conflicts.length > 0) throw new DatasetError(limitIssues(conflicts));
  return mapCollections(mergeHeaders(datasets), (read) =>
    Object.fromEntries(datasets.flatMap((dataset) => Object.entries(read(dataset)))),
  );
};
