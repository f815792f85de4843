import { lookupsOf } from '../lookups-of.js';
import type { ContactPoint } from '../../model/records/contact-point.js';
import type { Dataset } from '../../model/dataset.js';
import type { Membership } from '../../model/records/membership.js';
import type { Organization } from '../../model/records/organization.js';
import type { Person } from '../../model/records/person.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { membersOf } from '../of-network/members-of.js';

/** How an organization is related to a network of which it is no member. */
export type IndirectRelation =
  | {
      readonly kind: 'person';
      /** Belongs to the network and to the organization. */
      readonly person: Person;
      /** Such as: ambassador of the network. */
      readonly networkMembership: Membership;
      /** Such as: executive of the organization. Absent where the person belongs to the network on its behalf. */
      readonly organizationMembership?: Membership;
    }
  | {
      readonly kind: 'contact';
      /** Given for the network, and reached at the organization. */
      readonly contactPoint: ContactPoint;
    };

/** An organization around a network, with every reason why it is named there. */
export interface ConnectedOrganization {
  readonly organization: Organization;
  readonly through: readonly IndirectRelation[];
}

type NamedRelation = readonly [organizationId: string, relation: IndirectRelation];

const relationsOfPersons = (index: DatasetIndex, networkId: string): NamedRelation[] =>
  membersOf(index, networkId).flatMap(({ kind, member, membership: networkMembership }): NamedRelation[] => {
    if (kind !== 'person') return [];
    const link = { kind, person: member, networkMembership } as const;
    const posts = lookupsOf(index).membershipsByMember(member.id);
    const { onBehalfOf } = networkMembership;
    const delegated = onBehalfOf !== undefined && !posts.some(({ organization }) => organization === onBehalfOf);
    return [
      ...posts.map((post): NamedRelation => [post.organization, { ...link, organizationMembership: post }]),
      ...(delegated ? [[onBehalfOf, link] as const] : []),
    ];
  });

const relationsOfContacts = (index: DatasetIndex, networkId: string): NamedRelation[] =>
  lookupsOf(index)
    .contactPointsByAbout(networkId)
    .flatMap((contactPoint): NamedRelation[] =>
      contactPoint.organization === undefined ? [] : [[contactPoint.organization, { kind: 'contact', contactPoint }]],
    );

/** Which organizations to give. */
export interface ConnectedOptions {
  /** Those too that are members themselves; absent: only the others. */
  readonly includeMembers?: boolean;
}

/**
 * Organizations that are named around a network: those to which its ambassadors and other persons belong, and those
 * where its contacts are reached. Only what the data say, in the order in which they say it; members are left out
 * unless they are asked for.
 *
 * @example
 * const connected = connectedOrganizationsOf(index, 'health-hub-utrecht', { includeMembers: true });
 * connected.map(({ organization, through }) => [organization.id, through.map(({ kind }) => kind)]);
 * // [['municipality-of-utrecht', ['person']], ['umc-utrecht', ['person']], ['economic-board-utrecht', ['contact']], …]
 */
export const connectedOrganizationsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
  { includeMembers = false }: ConnectedOptions = {},
): ConnectedOrganization[] => {
  const members = new Set(
    lookupsOf(index)
      .membershipsByOrganization(networkId)
      .map(({ member }) => member),
  );
  const found = new Map<string, { organization: Organization; through: IndirectRelation[] }>();
  for (const [id, relation] of [...relationsOfPersons(index, networkId), ...relationsOfContacts(index, networkId)]) {
    const organization = findIn(index, 'organizations', id);
    if (!organization || (members.has(id) && !includeMembers)) continue;
    const entry = found.get(id) ?? { organization, through: [] };
    entry.through.push(relation);
    found.set(id, entry);
  }
  return [...found.values()];
};
