import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Link } from '../../model/records/link.js';
import type { Membership } from '../../model/records/membership.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { programsOf } from '../of-network/programs-of.js';
import { findRelationOfLink, findRelationOfMembership, type Relation } from './relation.js';

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
