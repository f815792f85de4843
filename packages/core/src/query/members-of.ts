import type { Dataset } from '../model/dataset.js';
import type { Membership, MembershipRole } from '../model/membership.js';
import type { Network } from '../model/network.js';
import type { Organization } from '../model/organization.js';
import type { Person } from '../model/person.js';
import type { SourceLayer } from '../model/source.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';
import { layerOf } from './layer-of.js';
import { membershipAt } from './membership-at.js';

/** Who belongs, and the membership that says so: checking `kind` tells the type of `member`. */
export type Member =
  | { readonly kind: 'organization'; readonly member: Organization; readonly membership: Membership }
  | { readonly kind: 'network'; readonly member: Network; readonly membership: Membership }
  | { readonly kind: 'person'; readonly member: Person; readonly membership: Membership };

/** Which members to give. */
export interface MembersOptions {
  /** Only members in one of these roles; absent: in any role. */
  readonly roles?: readonly MembershipRole[];
  /** Only memberships of these layers, by `layerOf`; absent: of any, and those without a layer. */
  readonly layers?: readonly SourceLayer[];
  /** Only those who belonged at this EDTF date, or may have: all but `not-member` by `membershipAt`. */
  readonly asOf?: string;
}

const isAskedFor = (index: DatasetIndex, membership: Membership, { roles, layers, asOf }: MembersOptions): boolean => {
  if (roles?.includes(membership.role) === false) return false;
  if (asOf !== undefined && membershipAt(membership, asOf) === 'not-member') return false;
  const layer = layers && layerOf(index, membership);
  return !layers || (layer !== undefined && layers.includes(layer));
};

const findMember = (index: DatasetIndex, membership: Membership): Member | undefined => {
  const organization = findIn(index, 'organizations', membership.member);
  if (organization) return { kind: 'organization', member: organization, membership };
  const network = findIn(index, 'networks', membership.member);
  if (network) return { kind: 'network', member: network, membership };
  const person = findIn(index, 'persons', membership.member);
  return person && { kind: 'person', member: person, membership };
};

/**
 * The members of a network, organization or program, in dataset order. Someone with two memberships is given twice,
 * once in each role. A membership whose member the dataset lacks is left out; the integrity check reports it.
 * Asked for a date, it also gives those of whom the data do not tell: `membershipAt` says which are certain.
 *
 * @throws {RangeError} when `asOf` is no EDTF date
 * @example
 * membersOf(index, 'health-hub-utrecht', { roles: ['founding-partner'] }).map(({ member }) => member.id);
 * membersOf(index, 'health-hub-utrecht', { layers: ['document'], asOf: '2021' }).length;
 */
export const membersOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  organizationId: KnownId<D, 'networks' | 'organizations' | 'programs'>,
  options: MembersOptions = {},
): Member[] =>
  index
    .membershipsByOrganization(organizationId)
    .filter((membership) => isAskedFor(index, membership, options))
    .map((membership) => findMember(index, membership))
    .filter((member) => member !== undefined);
