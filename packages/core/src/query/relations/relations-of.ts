import type { Dataset, Link, Membership } from '../../model/types.generated.js';
import { findIn, type LocatedRecord } from '../find/find-record.js';
import { type DatasetIndex, type IdOf, lookupsOf, datasetOf } from '../index-dataset.js';
import { programsOf } from '../of-network/programs-of.js';

const ends = ['networks', 'organizations', 'persons', 'groups', 'programs', 'events', 'places', 'sources'] as const;

/** A record that can be at an end of a relation. */
export type RelationEnd = LocatedRecord<(typeof ends)[number]>;

/** A link, or a membership treated as a relation from the member to the organization it belongs to. */
export type Relation = { readonly from: RelationEnd; readonly to: RelationEnd } & (
  { readonly kind: 'link'; readonly record: Link } | { readonly kind: 'membership'; readonly record: Membership }
);

const locateIn = <Name extends (typeof ends)[number]>(
  index: DatasetIndex,
  collection: Name,
  id: string,
): LocatedRecord<Name> | undefined => {
  const record = findIn(index, collection, id);
  return record && { collection, record };
};

/** Finds the party, group, program, event, place or source with this id. */
export const findRelationEnd = (index: DatasetIndex, id: string): RelationEnd | undefined => {
  for (const collection of ends) {
    const found = locateIn(index, collection, id);
    if (found) return found;
  }
  return undefined;
};

/**
 * Returns the link as a relation, or `undefined` when an end is missing from the dataset, which the integrity check
 * reports.
 */
const findRelationOfLink = (index: DatasetIndex, record: Link): Relation | undefined => {
  const [from, to] = [findRelationEnd(index, record.from), findRelationEnd(index, record.to)];
  return from && to && { kind: 'link', record, from, to };
};

/** Returns the membership as a relation, or `undefined` when an end is missing from the dataset. */
const findRelationOfMembership = (index: DatasetIndex, record: Membership): Relation | undefined => {
  const [from, to] = [findRelationEnd(index, record.member), findRelationEnd(index, record.organization)];
  return from && to && { kind: 'membership', record, from, to };
};

const linksOfNetwork = (index: DatasetIndex, networkId: string): Link[] => {
  const own = [...programsOf(index, networkId), ...lookupsOf(index).groupsByNetwork(networkId)].map(({ id }) => id);
  return [...new Set([networkId, ...own].flatMap((id) => lookupsOf(index).linksByParty(id)))];
};

const isPerson = (index: DatasetIndex, id: string): boolean => findIn(index, 'persons', id) !== undefined;

/** Returns the memberships of a person, except those in programs, which relate the person to no other party. */
const personMembershipsOf = (index: DatasetIndex, personId: string): readonly Membership[] =>
  lookupsOf(index)
    .membershipsByMember(personId)
    .filter(({ organization }) => !findIn(index, 'programs', organization));

/** Returns the persons who relate the network to another party: by a link, or by memberships in both. */
const relatingPersons = (
  index: DatasetIndex,
  networkId: string,
  links: readonly Link[],
  members: readonly string[],
): string[] => {
  const ends = links.flatMap(({ from, to }) => [from, to]).filter((id) => isPerson(index, id));
  const related = members.filter((id) =>
    personMembershipsOf(index, id).some(({ organization }) => organization !== networkId),
  );
  return [...new Set([...ends, ...related])];
};

/** The number of records between two pauses. */
const recordsPerStep = 1000;

/**
 * Like `relationsOf`, but with pauses: a generator that yields nothing and returns the relations. Keeps a page
 * responsive with tens of thousands of members.
 *
 * @example
 * const steps = relationsInSteps(index, 'health-hub-utrecht');
 * let step = steps.next();
 * while (!step.done) step = steps.next(); // let the browser paint in between
 * step.value.length; // 65
 */
export function* relationsInSteps<D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Generator<undefined, Relation[]> {
  const links = linksOfNetwork(index, networkId);
  yield;
  const { membershipsByOrganization, membershipsByMember } = lookupsOf(index);
  const all = membershipsByOrganization(networkId);
  yield;
  const own = membershipsByMember(networkId);
  yield;
  const memberships = new Set<Membership>();
  const members: string[] = [];
  for (const membership of all) {
    if (isPerson(index, membership.member)) members.push(membership.member);
    else memberships.add(membership);
    if ((members.length + memberships.size) % recordsPerStep === 0) yield;
  }
  const persons = relatingPersons(index, networkId, links, members);
  for (const membership of [...own, ...persons.flatMap((id) => personMembershipsOf(index, id))])
    memberships.add(membership);
  const relations = links.map((link) => findRelationOfLink(index, link));
  for (const membership of memberships) {
    relations.push(findRelationOfMembership(index, membership));
    if (relations.length % recordsPerStep === 0) yield;
  }
  return relations.filter((relation) => relation !== undefined);
}

/**
 * Returns the relations of a network: its links and those of its programs and groups, its members, its own memberships,
 * and the persons who relate it to another party, with all their memberships. A person who is only a member of the
 * network is not included. Groups are not included either: see `groupsOf`. Links come first; each relation is listed
 * once.
 *
 * @example
 * relationsOf(index, 'euregionaal-forum-ggz').map(({ kind, from, to }) => [kind, from.record.id, to.record.id]);
 * // [['link', 'zorg-verbindt', 'euregionaal-forum-ggz'], ['link', 'interreg-deutschland-nederland', 'smart-stress-monitor'], …]
 */
export const relationsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Relation[] => {
  const steps = relationsInSteps(index, networkId);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

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
