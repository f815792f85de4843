import type { Dataset } from '../../model/dataset.js';
import { findRecord } from '../../query/find/find-record.js';
import type { LocatedRecord } from '../../query/find/located-record.js';
import { indexDataset } from '../../query/index-dataset.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { localize } from '../../text/localize.js';

/** Returns the record's own name, or `undefined` for a record without one. */
const nameIn = ({ collection, record }: LocatedRecord, languages: string): string | undefined => {
  if (collection === 'persons') return formatPersonName(record);
  if (collection === 'sources') return record.title;
  const { name, label } = { name: undefined, label: undefined, ...record };
  return localize(name ?? label, languages);
};

/**
 * Creates a function that finds the name of a record: in the first dataset that has the record, with its id as
 * fallback.
 */
export const createNames = (datasets: readonly Dataset[], languages: string): ((id: string) => string) => {
  const indexes = datasets.map((dataset) => indexDataset<Dataset>(dataset));
  const find = (id: string): LocatedRecord | undefined =>
    indexes.map((index) => findRecord(index, id)).find((found) => found !== undefined);
  const nameOf = (id: string): string => {
    const found = find(id);
    if (!found) return id;
    const name = nameIn(found, languages);
    if (name !== undefined || found.collection !== 'contactPoints') return name ?? id;
    const { person, organization, about } = found.record;
    const whose = person ?? organization ?? about[0];
    return whose === undefined ? id : nameOf(whose);
  };
  return nameOf;
};
