import {
  connectedOrganizationsOf,
  membersOf,
  findPerson,
  formatPersonName,
  isNarrowerTerm,
  programsOf,
} from '@health-networks/core';
import type { AnyRecord, IndirectRelation, Membership, Network, Organization, Program } from '@health-networks/core';
import { isCurrent } from '../base/is-current.js';
import { inSteps, type Steps } from '../base/steps.js';
import { label } from '../base/text/label.js';
import { fill, type Phrase } from '../base/text/phrase.js';
import { requiredText, shownText } from '../base/text/text.js';
import type { PartnerListInput } from './messages.js';

/** An organization, or a network that belongs to another. */
export type Party = Organization | Network;

/** A relation between an organization and the network. */
export type PartnerRelation =
  | { readonly kind: 'membership'; readonly membership: Membership; readonly program?: Program }
  | { readonly kind: 'connection'; readonly connection: IndirectRelation };

/** An organization or network with all its relations. */
export interface RelatedParty {
  readonly party: Party;
  readonly isNetwork: boolean;
  readonly relations: [PartnerRelation, ...PartnerRelation[]];
}

/** Role of an organization that is listed only as the employer of a contact. */
export const contactRole = 'contact';

/** Returns the value of the facet `role`. */
export const roleOf = (relation: PartnerRelation): string => {
  if (relation.kind === 'membership') return relation.membership.role;
  return relation.connection.kind === 'contact' ? contactRole : relation.connection.networkMembership.role;
};

const titleOf = ({ role, title }: Membership, { messages, language }: PartnerListInput): Phrase => [
  shownText(title, language) ?? label(messages, 'membership-role', role),
];

/** Returns the role as text, with the program or person through which it is held. */
export const roleLabelOf = (relation: PartnerRelation, input: PartnerListInput): Phrase => {
  const { messages, index, language } = input;
  if (relation.kind === 'membership') {
    const title = titleOf(relation.membership, input);
    const { program } = relation;
    return program ? fill(messages.inProgram, title, [requiredText(program.name, language, program.id)]) : title;
  }
  const { connection } = relation;
  if (connection.kind === 'contact') {
    const person = findPerson(index, connection.contactPoint.person ?? '');
    return fill(messages.contact, person ? [formatPersonName(person)] : []);
  }
  return fill(messages.through, titleOf(connection.networkMembership, input), [formatPersonName(connection.person)]);
};

/** Returns the membership of the network or program itself, or of the person through whom the party is related. */
export const membershipOf = (relation: PartnerRelation): Membership | undefined => {
  if (relation.kind === 'membership') return relation.membership;
  return relation.connection.kind === 'person' ? relation.connection.networkMembership : undefined;
};

/** Returns the supporting records. */
export const recordsOf = (relation: PartnerRelation): readonly AnyRecord[] => {
  if (relation.kind === 'membership') return [relation.membership];
  const { connection } = relation;
  if (connection.kind === 'contact') return [connection.contactPoint];
  const { networkMembership, organizationMembership } = connection;
  return organizationMembership ? [networkMembership, organizationMembership] : [networkMembership];
};

/** Whether the relation is a membership of the network itself, rather than one through a program, person or contact. */
export const isMembership = (relation: PartnerRelation): boolean => relation.kind === 'membership' && !relation.program;

/**
 * Returns the most specific relation: the first one, or a membership of the network in a narrower role ("founding
 * partner", if the first is "partner").
 */
export const mainRelationOf = ({ relations }: RelatedParty, { index }: PartnerListInput): PartnerRelation => {
  let [main] = relations;
  for (const relation of relations.slice(1)) {
    const isNarrower = isNarrowerTerm(index.dataset, 'membership-role', roleOf(relation), roleOf(main));
    if (isMembership(relation) && isNarrower) main = relation;
  }
  return main;
};

/** Whether a connection is one of today: the person still belongs to both. */
const isCurrentConnection = (connection: IndirectRelation): boolean => {
  if (connection.kind === 'contact') return true;
  const { networkMembership, organizationMembership } = connection;
  return isCurrent(networkMembership) && (!organizationMembership || isCurrent(organizationMembership));
};

/** Collects all parties that are related to a network today, each once with all relations; members first. */
export function* relatedParties({ index, network }: PartnerListInput): Steps<readonly RelatedParty[]> {
  const byId = new Map<string, RelatedParty>();
  const add = (party: Party, isNetwork: boolean, relation: PartnerRelation): void => {
    const known = byId.get(party.id);
    if (known) known.relations.push(relation);
    else byId.set(party.id, { party, isNetwork, relations: [relation] });
  };
  const addMembers = (id: string, program?: Program): Steps<void> =>
    inSteps(membersOf(index, id), ({ kind, member, membership }) => {
      if (kind === 'person' || !isCurrent(membership)) return;
      add(member, kind === 'network', { kind: 'membership', membership, ...(program && { program }) });
    });
  yield* addMembers(network.id);
  for (const program of programsOf(index, network.id)) yield* addMembers(program.id, program);
  const connected = connectedOrganizationsOf(index, network.id, { includeMembers: true });
  yield* inSteps(connected, ({ organization, through }) => {
    for (const connection of through.filter(isCurrentConnection))
      add(organization, false, { kind: 'connection', connection });
  });
  return [...byId.values()];
}
