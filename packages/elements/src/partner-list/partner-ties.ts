import {
  connectedOrganizationsOf,
  findOrganization,
  findNetwork,
  findPerson,
  formatPersonName,
  programsOf,
  type AnyRecord,
  type Connection,
  type Membership,
  type Network,
  type Organization,
  type Program,
} from '@health-networks/core';
import { label } from '../base/label.js';
import { requiredText, shownText } from '../base/text.js';
import type { PartnerListInput } from './messages.js';

/** An organization, or a network that belongs to another. */
export type Party = Organization | Network;

/** What ties an organization to the network. */
export type Tie =
  | { readonly kind: 'membership'; readonly membership: Membership; readonly program?: Program }
  | { readonly kind: 'connection'; readonly connection: Connection };

/** An organization or network with all that ties it. */
export interface TiedParty {
  readonly party: Party;
  readonly isNetwork: boolean;
  readonly ties: [Tie, ...Tie[]];
}

/** Role of an organization that is named only because a contact is reached there. */
export const contactRole = 'contact';

/** The role by which to filter. */
export const roleOf = (tie: Tie): string => {
  if (tie.kind === 'membership') return tie.membership.role;
  return tie.connection.kind === 'contact' ? contactRole : tie.connection.networkMembership.role;
};

const titleOf = ({ role, title }: Membership, { words, language }: PartnerListInput): string =>
  shownText(title, language)?.value ?? label(words, 'membership-role', role);

/** The role in words, with the program or the person through which it comes. */
export const roleLabelOf = (tie: Tie, input: PartnerListInput): string => {
  const { words, index, language } = input;
  if (tie.kind === 'membership') {
    const title = titleOf(tie.membership, input);
    const { program } = tie;
    return program ? words.inProgram(title, requiredText(program.name, language, program.id).value) : title;
  }
  const { connection } = tie;
  if (connection.kind === 'contact') {
    const person = findPerson(index, connection.contactPoint.person ?? '');
    return words.contact(person ? formatPersonName(person) : '');
  }
  return words.through(titleOf(connection.networkMembership, input), formatPersonName(connection.person));
};

/** The records that say so. */
export const recordsOf = (tie: Tie): readonly AnyRecord[] => {
  if (tie.kind === 'membership') return [tie.membership];
  const { connection } = tie;
  if (connection.kind === 'contact') return [connection.contactPoint];
  const { networkMembership, organizationMembership } = connection;
  return organizationMembership ? [networkMembership, organizationMembership] : [networkMembership];
};

/** Is it a member by the words of a source, and not only named through a program, a person or a contact? */
export const isMembership = (tie: Tie): boolean => tie.kind === 'membership' && !tie.program;

/** Every party that the data name around a network, once, with all that ties it; members first. */
export const tiedParties = ({ index, network }: PartnerListInput): TiedParty[] => {
  const byId = new Map<string, TiedParty>();
  const add = (party: Party, isNetwork: boolean, tie: Tie): void => {
    const known = byId.get(party.id);
    if (known) known.ties.push(tie);
    else byId.set(party.id, { party, isNetwork, ties: [tie] });
  };
  const addMembers = (id: string, program?: Program): void => {
    for (const membership of index.membershipsByOrganization(id)) {
      const organization = findOrganization(index, membership.member);
      const party = organization ?? findNetwork(index, membership.member);
      if (party) add(party, !organization, { kind: 'membership', membership, ...(program && { program }) });
    }
  };
  addMembers(network.id);
  for (const program of programsOf(index, network.id)) addMembers(program.id, program);
  for (const { organization, through } of connectedOrganizationsOf(index, network.id, { includeMembers: true })) {
    for (const connection of through) add(organization, false, { kind: 'connection', connection });
  }
  return [...byId.values()];
};
