import type { ContactPoint, Dataset, Membership, Organization, Person } from '../../model/types.generated.js';
import { findIn } from '../find/find-record.js';
import { lookupsOf, type DatasetIndex, type IdOf } from '../index-dataset.js';
import { membersOf } from '../of-network/members-of.js';

/** How an organization is related to a network of which it is not a member. */
export type IndirectRelation =
  | {
      readonly kind: 'person';
      /** The person who belongs to both the network and the organization. */
      readonly person: Person;
      /** The person's membership in the network, for example as ambassador. */
      readonly networkMembership: Membership;
      /**
       * The person's membership in the organization, for example as executive. Absent when the person belongs to the
       * network on behalf of the organization.
       */
      readonly organizationMembership?: Membership;
    }
  | {
      readonly kind: 'contact';
      /** The contact point of the network that is located at the organization. */
      readonly contactPoint: ContactPoint;
    };

/** An organization connected with a network, with all relations that connect it. */
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

/** Options of `connectedOrganizationsOf`. */
export interface ConnectedOptions {
  /** Whether to include organizations that are members themselves. Default: false. */
  readonly includeMembers?: boolean;
}

/**
 * Returns the organizations that are connected with a network without being members: those to which its ambassadors and
 * other persons belong, and those where its contacts are located. In the order in which the data mention them. Members
 * are left out by default.
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
