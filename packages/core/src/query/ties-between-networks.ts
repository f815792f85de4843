import type { DatasetIndex } from './index-dataset.js';
import type { Tie, TieEnd } from './tie.js';
import { tiesOf } from './ties-of.js';

const isNetwork = ({ collection }: TieEnd): boolean => collection === 'networks';

const allTies = (index: DatasetIndex): Tie[] => {
  const ties = Object.keys(index.dataset.networks).flatMap((id) => tiesOf(index, id));
  return [...new Map(ties.map((tie) => [tie.record, tie])).values()];
};

/** How many networks each other end is tied to. */
const networksByEnd = (ties: readonly Tie[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const networks = new Map<string, Set<string>>();
  for (const { from, to } of ties) {
    for (const [end, other] of [[from, to] as const, [to, from] as const]) {
      if (isNetwork(end) || !isNetwork(other)) continue;
      networks.set(end.record.id, (networks.get(end.record.id) ?? new Set()).add(other.record.id));
    }
  }
  return networks;
};

/**
 * What joins the networks of a dataset: the ties of one with another, and those of any other record that
 * is tied to two of them or more. Only what the data say: that two networks share a member is not called a link.
 *
 * @example
 * tiesBetweenNetworks(index).map(({ from, to }) => [from.record.id, to.record.id]);
 */
export const tiesBetweenNetworks = (index: DatasetIndex): Tie[] => {
  const ties = allTies(index);
  const networks = networksByEnd(ties);
  const joins = (end: TieEnd): boolean => isNetwork(end) || (networks.get(end.record.id)?.size ?? 0) > 1;
  return ties.filter(({ from, to }) => (isNetwork(from) || isNetwork(to)) && joins(from) && joins(to));
};
