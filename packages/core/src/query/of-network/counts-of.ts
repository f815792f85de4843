import type { Dataset } from '../../model/types.generated.js';
import { termsOf } from '../../model/terms/terms.js';
import { countriesOf } from '../places/countries-of.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
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
