import type { Dataset } from '../model/dataset.js';
import type { Link } from '../model/link.js';
import type { Membership } from '../model/membership.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';
import { programsOf } from './programs-of.js';
import { findTieOfLink, findTieOfMembership, type Tie } from './tie.js';

const linksAround = (index: DatasetIndex, networkId: string): Link[] => {
  const own = [...programsOf(index, networkId), ...index.groupsByNetwork(networkId)].map(({ id }) => id);
  return [...new Set([networkId, ...own].flatMap((id) => index.linksByParty(id)))];
};

const isPerson = (index: DatasetIndex, id: string): boolean => findIn(index, 'persons', id) !== undefined;

/** A post at a program ties a person to no other party. */
const postsOf = (index: DatasetIndex, personId: string): readonly Membership[] =>
  index.membershipsByMember(personId).filter(({ organization }) => !findIn(index, 'programs', organization));

/** Persons who are an end of a link, or belong to the network and to another party too: there they are the tie. */
const tyingPersons = (index: DatasetIndex, networkId: string, links: readonly Link[]): string[] => {
  const ends = links.flatMap(({ from, to }) => [from, to]).filter((id) => isPerson(index, id));
  const members = index
    .membershipsByOrganization(networkId)
    .map(({ member }) => member)
    .filter((id) => isPerson(index, id))
    .filter((id) => postsOf(index, id).some(({ organization }) => organization !== networkId));
  return [...new Set([...ends, ...members])];
};

/**
 * The ties of a network: its links and those of its programs and groups, its members, what it belongs to, and the
 * persons who tie it to another party, with their posts. A person who is a member and nothing else is no tie, and that a
 * group is tied to the network is told by `groupsOf`. Links first, each once.
 *
 * @example
 * tiesOf(index, 'health-valley').filter(({ kind }) => kind === 'link').length;
 */
export const tiesOf = <D extends Dataset>(index: DatasetIndex<D>, networkId: KnownId<D, 'networks'>): Tie[] => {
  const links = linksAround(index, networkId);
  const persons = tyingPersons(index, networkId, links);
  const memberships = [
    ...index.membershipsByOrganization(networkId).filter(({ member }) => !isPerson(index, member)),
    ...index.membershipsByMember(networkId),
    ...persons.flatMap((id) => postsOf(index, id)),
  ];
  return [
    ...links.map((link) => findTieOfLink(index, link)),
    ...[...new Set(memberships)].map((membership) => findTieOfMembership(index, membership)),
  ].filter((tie) => tie !== undefined);
};
