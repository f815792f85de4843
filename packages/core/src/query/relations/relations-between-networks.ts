import { datasetOf } from '../lookups-of.js';
import type { DatasetIndex } from '../index-dataset.js';
import type { Relation, RelationEnd } from './relation.js';
import { relationsOf } from './relations-of.js';

const isNetwork = ({ collection }: RelationEnd): boolean => collection === 'networks';

const allRelations = (index: DatasetIndex): Relation[] => {
  const relations = Object.keys(datasetOf(index).networks).flatMap((id) => relationsOf(index, id));
  return [...new Map(relations.map((relation) => [relation.record, relation])).values()];
};

/** Returns the networks that each record is related to. */
const networksByEnd = (relations: readonly Relation[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const networks = new Map<string, Set<string>>();
  for (const { from, to } of relations) {
    for (const [end, other] of [[from, to] as const, [to, from] as const]) {
      if (isNetwork(end) || !isNetwork(other)) continue;
      networks.set(end.record.id, (networks.get(end.record.id) ?? new Set()).add(other.record.id));
    }
  }
  return networks;
};

/**
 * Returns the relations that connect the networks of a dataset: those between two networks, and those of any other
 * record that is related to at least two networks. Only relations in the data count: a shared member is not turned into
 * a link.
 *
 * @example
 * relationsBetweenNetworks(index).map(({ from, record, to }) => [from.record.id, record.id, to.record.id]);
 * // [['netherlands-embassy-finland', 'link-embassy-supports-hhu', 'health-hub-utrecht'], …]
 */
export const relationsBetweenNetworks = (index: DatasetIndex): Relation[] => {
  const relations = allRelations(index);
  const networks = networksByEnd(relations);
  const joins = (end: RelationEnd): boolean => isNetwork(end) || (networks.get(end.record.id)?.size ?? 0) > 1;
  return relations.filter(({ from, to }) => (isNetwork(from) || isNetwork(to)) && joins(from) && joins(to));
};
