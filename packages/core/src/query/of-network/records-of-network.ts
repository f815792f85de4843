import type { CollectionName } from '../../model/collections.js';
import { foldText, searchWords } from '../../model/fold-text.js';
import { factMatcher } from '../../model/terms/terms.js';
import type {
  ChangeEvent,
  ContactPoint,
  Dataset,
  Goal,
  Link,
  NetworkEvent,
  Statement,
  Person,
  Group,
} from '../../model/types.generated.js';
import { findIn, findParty, type Party } from '../find/find-record.js';
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

/** A contact point with the person and organization that it reaches. */
export interface Contact {
  readonly contactPoint: ContactPoint;
  readonly person: Person | undefined;
  readonly organization: Party | undefined;
}

/** Whether the topic of a contact contains all words, in any language and order. */
const isAbout = ({ topic = {} }: ContactPoint, words: readonly string[]): boolean => {
  const text = foldText(Object.values(topic).join(' '));
  return words.every((word) => text.includes(word));
};

/**
 * Returns the contacts for a network or program. With a topic, only contacts for which a source names that topic.
 *
 * @example
 * const [contact] = contactsFor(ownIndex, 'circle');
 * contact?.person?.givenName; // 'Anna'
 * contact?.contactPoint.email; // 'a.vanderberg@example.org'
 */
export const contactsFor = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'networks' | 'programs', I>,
  topic = '',
): Contact[] => {
  const plain: DatasetIndex = index;
  const words = searchWords(topic);
  return lookupsOf(plain)
    .contactPointsByAbout(id)
    .filter((contactPoint) => words.length === 0 || isAbout(contactPoint, words))
    .map((contactPoint) => ({
      contactPoint,
      person: findIn(plain, 'persons', contactPoint.person ?? ''),
      organization: findParty<Dataset>(plain, contactPoint.organization ?? ''),
    }));
};

/**
 * Returns the groups of a network: parties that texts mention without naming them. In dataset order.
 *
 * @example
 * groupsOf(index, 'htric').map(({ name }) => name.en); // ['Companies', 'Government', 'Other knowledge institutions']
 */
export const groupsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Group[] => [...lookupsOf(index).groupsByNetwork(networkId)];

/**
 * Returns the groups whose members belong to a network: those that it covers, not those that it only brings together,
 * invites or serves. A declared relation counts as the broader one. In dataset order.
 *
 * @example
 * memberGroupsOf(index, 'euregionaal-forum-ggz').map(({ name }) => name.en);
 * // ['Dutch and German care institutions and other care providers', 'Dutch and German insurers']
 */
export const memberGroupsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Group[] => {
  const isOfMembers = factMatcher(index.dataset, 'group-relation', 'countsAsMember');
  return groupsOf(index, networkId).filter(({ relation = '' }) => isOfMembers(relation));
};

/**
 * Returns the groups for which a network works: all but those that it only invites. A declared relation counts as the
 * broader one. In dataset order.
 *
 * @example
 * servedGroupsOf(index, 'euregionaal-forum-ggz').length; // 2
 */
export const servedGroupsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Group[] => {
  const isServed = factMatcher(index.dataset, 'group-relation', 'isServed');
  return groupsOf(index, networkId).filter(({ relation = '' }) => isServed(relation));
};
