import type { Dataset } from '../../model/dataset.js';
import { termsOf } from '../../model/terms/terms.js';
import { countriesOf } from '../places/countries-of.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { membersOf, type Member } from './members-of.js';

/** By what members are counted. */
export type CountedBy = 'kind' | 'role' | 'place' | 'country';

/** How many members have a value. */
export interface Count {
  /** Kind of organization, role, id of a place, or ISO 3166-1 code of a country. */
  readonly value: string;
  readonly count: number;
}

const valuesOf: Readonly<Record<CountedBy, (found: Member, index: DatasetIndex) => readonly string[]>> = {
  kind: (found) => (found.kind === 'organization' ? [found.member.kind] : []),
  role: ({ membership }) => [membership.role],
  place: (found) => (found.kind === 'person' ? [] : [found.member.place ?? []].flat()),
  country: (found, index) => (found.kind === 'person' ? [] : countriesOf<Dataset>(index, found.member.id)),
};

/** Kinds and roles are sorted by vocabulary, places and countries by count. */
const orderOf = (index: DatasetIndex, by: CountedBy): readonly string[] => {
  if (by === 'kind') return termsOf(index.dataset, 'organization-kind');
  return by === 'role' ? termsOf(index.dataset, 'membership-role') : [];
};

/**
 * How many members of a network, organization or program there are of each kind, in each role, place or country. A member
 * counts once for each value that it has; those of which the data do not tell the value are left out. Kinds and roles
 * stand in the order of their vocabulary, places and countries by number, the greatest first.
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
