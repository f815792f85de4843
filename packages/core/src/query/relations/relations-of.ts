import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Link } from '../../model/records/link.js';
import type { Membership } from '../../model/records/membership.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { programsOf } from '../of-network/programs-of.js';
import { findRelationOfLink, findRelationOfMembership, type Relation } from './relation.js';

const linksAround = (index: DatasetIndex, networkId: string): Link[] => {
  const own = [...programsOf(index, networkId), ...lookupsOf(index).groupsByNetwork(networkId)].map(({ id }) => id);
  return [...new Set([networkId, ...own].flatMap((id) => lookupsOf(index).linksByParty(id)))];
};

const isPerson = (index: DatasetIndex, id: string): boolean => findIn(index, 'persons', id) !== undefined;

/** The memberships of a person, without those in programs, which relate them to no other party. */
const postsOf = (index: DatasetIndex, personId: string): readonly Membership[] =>
  lookupsOf(index)
    .membershipsByMember(personId)
    .filter(({ organization }) => !findIn(index, 'programs', organization));

/** Persons who connect the network to another party: by a link, or by memberships in both. */
const tyingPersons = (index: DatasetIndex, networkId: string, links: readonly Link[]): string[] => {
  const ends = links.flatMap(({ from, to }) => [from, to]).filter((id) => isPerson(index, id));
  const members = lookupsOf(index)
    .membershipsByOrganization(networkId)
    .map(({ member }) => member)
    .filter((id) => isPerson(index, id))
    .filter((id) => postsOf(index, id).some(({ organization }) => organization !== networkId));
  return [...new Set([...ends, ...members])];
};

/**
 * The relations of a network: its links and those of its programs and groups, its members, what it belongs to, and the
 * persons who relate it to another party, with their posts. A person who is a member and nothing else is no relation, and that a
 * group is related to the network is told by `groupsOf`. Links first, each once.
 *
 * @example
 * relationsOf(index, 'euregionaal-forum-ggz').map(({ kind, from, to }) => [kind, from.record.id, to.record.id]);
 * // [['link', 'zorg-verbindt', 'euregionaal-forum-ggz'], ['link', 'interreg-deutschland-nederland', 'smart-stress-monitor'], …]
 */
export const relationsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Relation[] => {
  const links = linksAround(index, networkId);
  const persons = tyingPersons(index, networkId, links);
  const memberships = [
    ...lookupsOf(index)
      .membershipsByOrganization(networkId)
      .filter(({ member }) => !isPerson(index, member)),
    ...lookupsOf(index).membershipsByMember(networkId),
    ...persons.flatMap((id) => postsOf(index, id)),
  ];
  return [
    ...links.map((link) => findRelationOfLink(index, link)),
    ...[...new Set(memberships)].map((membership) => findRelationOfMembership(index, membership)),
  ].filter((relation) => relation !== undefined);
};
