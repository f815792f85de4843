import type { CollectionName } from '../../model/collections.js';
import type {
  ChangeEvent,
  ContactPoint,
  Dataset,
  Goal,
  Link,
  NetworkEvent,
  Statement,
} from '../../model/types.generated.js';
import { type DatasetIndex, type IdOf, lookupsOf } from '../index-dataset.js';

/**
 * Returns the changes from which an organization or network emerged, or in which it was replaced, in dataset order.
 *
 * @example
 * changeEventsOf(index, 'health-hub-utrecht').map(({ kind, originals, results }) => ({ kind, originals, results }));
 * // [{ kind: 'expansion', originals: ['city-deal-health-hub'], results: ['health-hub-utrecht'] }]
 */
export const changeEventsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  partyId: IdOf<D, 'networks' | 'organizations', I>,
): ChangeEvent[] => [...lookupsOf(index).changeEventsByParty(partyId)];

/**
 * Returns the contact points of a record. For a network or program: those given for it. For a person or organization:
 * those by which they can be reached. For a network that has both kinds: first those given for it.
 *
 * @example
 * contactPointsOf(ownIndex, 'circle').map(({ email }) => email); // ['a.vanderberg@example.org']
 */
export const contactPointsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'networks' | 'programs' | 'organizations' | 'persons', I>,
): ContactPoint[] => [
  ...new Set([...lookupsOf(index).contactPointsByAbout(id), ...lookupsOf(index).contactPointsByHolder(id)]),
];

/**
 * Returns the events that belong to a network or program, or that a party or group organizes or attends, in dataset
 * order.
 *
 * @example
 * eventsOf(index, 'upgraded').map(({ id }) => id);
 * // ['upgraded-life-festival-2014', 'health100-2019', 'upgraded-delegation-visit-2020', …]
 */
export const eventsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  partyId: IdOf<D, 'networks' | 'programs' | 'organizations' | 'persons' | 'groups', I>,
): NetworkEvent[] => [...lookupsOf(index).eventsByParty(partyId)];

/**
 * Returns the goals of an organization, network, person or group and, for a network, also goals of other parties that
 * concern it. `party` identifies whose goal it is, `kind` whether it is an aim or a requirement. In dataset order.
 *
 * @example
 * goalsOf(index, 'htric').map(({ kind, statement }) => [kind, statement.en]);
 * // [['aim', 'Worldwide innovations, such as in devices, materials and coatings, find their way to …']]
 */
export const goalsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  partyId: IdOf<D, 'networks' | 'organizations' | 'persons' | 'groups', I>,
): Goal[] => [...lookupsOf(index).goalsByParty(partyId)];

/**
 * Returns the links from or to a record, and the links that belong to a network or program, in dataset order.
 *
 * @example
 * linksOf(index, 'upgraded').map(({ from, kind, to }) => [from, kind, to]);
 * // [['sitra', 'funds', 'first-monthly-health-meetup'], ['eit-digital', 'supports', 'first-open-healthspa-event'], …]
 */
export const linksOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'networks' | 'organizations' | 'persons' | 'groups' | 'programs' | 'events' | 'places' | 'sources', I>,
): Link[] => [...lookupsOf(index).linksByParty(id)];

/**
 * Returns the statements about a record and, for an organization, network, person or group, also those attributed to
 * it.
 *
 * @example
 * statementsOf(index, 'northern-netherlands').map(({ id }) => id); // ['statement-leader-in-healthy-ageing', …]
 */
export const statementsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, CollectionName, I>,
): Statement[] => [...new Set([...lookupsOf(index).statementsByAbout(id), ...lookupsOf(index).statementsByParty(id)])];
