import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { foldCase, foldPlace, foldWord } from '../../model/fold-text.js';
import type { Membership } from '../../model/records/membership.js';
import type { LocalizedText } from '../../model/values/localized-text.js';
import type { Organization } from '../../model/records/organization.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { matchContacts, type IdMap } from './match-contacts.js';
import { createIds } from '../tables/create-ids.js';

/** Finds a record by its id, or else by other keys, the most reliable first. */
type Match = (id: string, names: readonly string[]) => string | undefined;

type Named = readonly [id: string, names: readonly string[]];

/** Creates a function that matches records by id, with a unique name as fallback. */
const matcher = (records: readonly Named[], fold: (name: string) => string): Match => {
  const ids = new Set(records.map(([id]) => id));
  const byName = new Map<string, string | undefined>();
  for (const [id, names] of records) {
    for (const name of new Set(names.map(fold))) byName.set(name, byName.has(name) ? undefined : id);
  }
  return (id, known) =>
    ids.has(id) ? id : known.map((name) => byName.get(fold(name))).find((found) => found !== undefined);
};

const textsOf = (text: LocalizedText): string[] => Object.values(text);

/** Register numbers are more reliable than names; a website may be that of a parent organization. */
const numbersOf = ({ identifiers = {} }: Pick<Organization, 'identifiers'>): string[] =>
  Object.values(identifiers).filter((number) => typeof number === 'string');

const partiesOf = ({ organizations, networks }: Dataset): Named[] =>
  [...Object.values(organizations), ...Object.values(networks)].map((party) => [
    party.id,
    [...numbersOf(party), ...textsOf(party.name), ...(party.alternateNames ?? [])],
  ]);

/** Returns a key that distinguishes an event from its next edition by its day. */
const eventKey = (name: string, startDate = ''): string => `${foldCase(name)} ${startDate}`;

interface Matches {
  readonly parties: Match;
  readonly places: Match;
  readonly concepts: Match;
  readonly persons: Match;
  readonly events: Match;
}

const matchesIn = (dataset: Dataset): Matches => ({
  parties: matcher(partiesOf(dataset), foldCase),
  places: matcher(
    Object.values(dataset.places).map(({ id, name }): Named => [id, textsOf(name)]),
    foldPlace,
  ),
  concepts: matcher(
    Object.values(dataset.concepts).map(({ id, label }): Named => [id, textsOf(label)]),
    foldWord,
  ),
  persons: matcher(
    Object.values(dataset.persons).map((person): Named => [
      person.id,
      [formatPersonName(person), formatPersonName({ ...person, honorificPrefix: undefined })],
    ]),
    foldCase,
  ),
  events: matcher(
    Object.values(dataset.events).map(({ id, name, startDate }): Named => [
      id,
      textsOf(name).map((text) => eventKey(text, startDate)),
    ]),
    foldCase,
  ),
});

const firstText = (text: LocalizedText): string => textsOf(text)[0] ?? '';

/** Returns the records of a table that may match records of the dataset, with their keys. */
const namesIn = (table: Dataset): readonly (readonly [kind: keyof Matches, id: string, names: readonly string[]])[] => [
  ...[...Object.values(table.organizations), ...Object.values(table.networks)].map(
    (party) => ['parties', party.id, [...numbersOf(party), firstText(party.name)]] as const,
  ),
  ...Object.values(table.places).map(({ id, name }) => ['places', id, [firstText(name)]] as const),
  ...Object.values(table.concepts).map(({ id, label }) => ['concepts', id, [firstText(label)]] as const),
  ...Object.values(table.persons).map((person) => ['persons', person.id, [formatPersonName(person)]] as const),
  ...Object.values(table.events).map(
    ({ id, name, startDate }) => ['events', id, [eventKey(firstText(name), startDate)]] as const,
  ),
];

/** Returns a key of member and organization. */
export const membershipKey = ({ member, organization }: Pick<Membership, 'member' | 'organization'>): string =>
  `${member} ${organization}`;

/** Returns each membership that is the only one of its member: another role changes it instead of ending it. */
const onlyMemberships = ({ memberships }: Dataset): ReadonlyMap<string, string | undefined> => {
  const byKey = new Map<string, string | undefined>();
  for (const membership of Object.values(memberships)) {
    const key = membershipKey(membership);
    byKey.set(key, byKey.has(key) ? undefined : membership.id);
  }
  return byKey;
};

/** Returns all ids in the named collections. */
const allIds = (dataset: Dataset, names: readonly CollectionName[]): string[] =>
  names.flatMap((name) => Object.keys(dataset[name]));

/**
 * Creates a function that maps the records of a table to those of a dataset. New records get ids that are free there.
 * With `isWritten`, events and contacts are matched by id only if the table contains it, because an id derived from
 * name and year is ambiguous.
 */
export const createIdMatcher = (
  dataset: Dataset,
  collections: readonly CollectionName[],
): ((table: Dataset, isWritten?: (id: string) => boolean) => IdMap) => {
  const matches = matchesIn(dataset);
  const taken = allIds(dataset, collections);
  const created = new Map<string, string>();
  const createId = createIds(taken);
  const newId = (id: string): string => {
    const known = created.get(id);
    if (known !== undefined) return known;
    const free = createId(id, 'record');
    created.set(id, free);
    return free;
  };
  const only = onlyMemberships(dataset);
  const byRole = new Map(
    Object.values(dataset.memberships).map((each) => [`${membershipKey(each)} ${each.role}`, each.id]),
  );
  return (table, isWritten) => {
    const ids = new Map(
      namesIn(table).map(([kind, id, names]) => {
        const isMade = kind === 'events' && isWritten?.(id) === false;
        return [id, matches[kind](isMade ? '' : id, names) ?? newId(id)];
      }),
    );
    const onlyInTable = new Set(onlyMemberships(table).values());
    for (const { id, member, organization, role } of Object.values(table.memberships)) {
      const party = ids.get(member) ?? member;
      const key = membershipKey({ member: party, organization: ids.get(organization) ?? organization });
      const known = byRole.get(`${key} ${role}`) ?? (onlyInTable.has(id) ? only.get(key) : undefined);
      ids.set(id, known ?? newId(`${party}-${role}`));
    }
    for (const id of Object.keys(table.contactPoints)) {
      ids.set(id, Object.hasOwn(dataset.contactPoints, id) ? id : newId(id));
    }
    return matchContacts(dataset, table, ids, isWritten);
  };
};
