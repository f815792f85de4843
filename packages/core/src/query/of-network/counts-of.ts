import { memoize } from '../../model/memoize.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import { termsOf, narrowerMatcher } from '../../model/terms/terms.js';
import type { Dataset, Membership, Observation, Quantity } from '../../model/types.generated.js';
import { findIn } from '../find/find-record.js';
import { type DatasetIndex, type IdOf, lookupsOf } from '../index-dataset.js';
import { countriesOf } from '../places/places.js';
import { membershipAt } from '../relations/memberships-of.js';
import { membersOf, type Member } from './members-of.js';

/** The property by which members are counted. */
export type CountedBy = 'kind' | 'role' | 'place' | 'country';

/** The number of members that have a value. */
export interface Count {
  /** A kind of organization, a role, the id of a place, or the ISO 3166-1 code of a country. */
  readonly value: string;
  readonly count: number;
}

const valuesOf: Readonly<Record<CountedBy, (found: Member, index: DatasetIndex) => readonly string[]>> = {
  kind: (found) => (found.kind === 'organization' ? [found.member.kind] : []),
  role: ({ membership }) => [membership.role],
  place: (found) => (found.kind === 'person' ? [] : [found.member.place ?? []].flat()),
  country: (found, index) => (found.kind === 'person' ? [] : countriesOf<Dataset>(index, found.member.id)),
};

/**
 * Returns the order of the values: vocabulary order for kinds and roles; none for places and countries, which are
 * sorted by count.
 */
const orderOf = (index: DatasetIndex, by: CountedBy): readonly string[] => {
  if (by === 'kind') return termsOf(index.dataset, 'organization-kind');
  return by === 'role' ? termsOf(index.dataset, 'membership-role') : [];
};

/**
 * Counts the members of a network, organization or program by kind, role, place or country. A member counts once for
 * each of its values; members whose value is unknown are left out. Kinds and roles are in vocabulary order, places and
 * countries in descending order of their count.
 *
 * @example
 * countsOf(index, 'health-hub-utrecht', 'kind');
 * // [{ value: 'hospital', count: 3 }, { value: 'care-provider', count: 5 }, …]
 */
export const countsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  organizationId: IdOf<D, 'networks' | 'organizations' | 'programs', I>,
  by: CountedBy,
): Count[] => {
  const members = new Map<string, Set<string>>();
  for (const found of membersOf(index, organizationId)) {
    for (const value of valuesOf[by](found, index)) {
      members.set(value, (members.get(value) ?? new Set()).add(found.member.id));
    }
  }
  const order = orderOf(index, by);
  return [...members]
    .map(([value, { size: count }]) => ({ value, count }))
    .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value) || (order.length === 0 ? b.count - a.count : 0));
};

/** An observation that counts members, compared with the members that the data name. */
export interface MemberCount {
  readonly observation: Observation;
  /** The roles that the observation's property counts; narrower roles count too. */
  readonly roles: readonly string[];
  /**
   * The number of members in these roles that the data name, without those who did not belong at the observation's date.
   * Persons are not counted, and each member counts once.
   */
  readonly named: number;
  /** Whether the observation states more members than the data name. */
  readonly isShort: boolean;
}

/**
 * Returns a function that finds the roles that a property counts, inherited from the nearest broader property that
 * declares some.
 */
const countedRolesFinder = (index: DatasetIndex): ((property: string) => readonly string[] | undefined) => {
  const rolesOf = (id: string): readonly string[] | undefined => findIn(index, 'concepts', id)?.countsRoles;
  const findCounting = nearestFinder(
    (id) => findIn(index, 'concepts', id)?.broader,
    (id) => rolesOf(id) !== undefined,
  );
  return (property) => rolesOf(findCounting(property) ?? '');
};

/** Returns the memberships of organizations and networks in one of the roles. */
const countedMemberships = (
  index: DatasetIndex,
  memberships: readonly Membership[],
  roles: readonly string[],
): Membership[] => {
  const isCountedRole = narrowerMatcher(index.dataset, 'membership-role', roles);
  return memberships.filter(
    ({ member, role }) => findIn(index, 'persons', member) === undefined && isCountedRole(role),
  );
};

const countMembers = (memberships: readonly Membership[], asOf: string | undefined): number => {
  const isCounted = (membership: Membership): boolean =>
    asOf === undefined || membershipAt(membership, asOf) !== 'not-member';
  return new Set(memberships.filter(isCounted).map(({ member }) => member)).size;
};

/** Returns the smallest integer that satisfies the quantity: "over 30" is 31, "nearly 30" is 29. */
const smallestCount = ({ value, qualifier }: Quantity): number => {
  if (qualifier === 'over') return Math.floor(value) + 1;
  return qualifier === 'nearly' ? Math.ceil(value) - 1 : value;
};

/**
 * Returns the observations about the number of members of a network, organization or program, each compared with the
 * members that the data name. An observation counts members when its property, or a broader one, states in
 * `countsRoles` which roles it counts. In dataset order; empty when no source counts members.
 *
 * @example
 * memberCountsOf(index, 'health-hub-utrecht').map(({ observation, named }) => [observation.quantity.value, named]);
 * // [[30, 27], [30, 23], [30, 27], [30, 27], [40, 27], [23, 23]]
 */
export const memberCountsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  organizationId: IdOf<D, 'networks' | 'organizations' | 'programs', I>,
): MemberCount[] => {
  const memberships = lookupsOf(index).membershipsByOrganization(organizationId);
  const rolesCountedBy = countedRolesFinder(index);
  const countedIn = memoize((roles: readonly string[]) => countedMemberships(index, memberships, roles));
  return lookupsOf(index)
    .observationsBySubject(organizationId)
    .flatMap((observation) => {
      const roles = rolesCountedBy(observation.property);
      if (!roles) return [];
      const named = countMembers(countedIn(roles), observation.asOf);
      return [{ observation, roles, named, isShort: named < smallestCount(observation.quantity) }];
    });
};
