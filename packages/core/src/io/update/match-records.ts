import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { foldCase, foldPlace, foldWord } from '../../model/fold-text.js';
import type { Membership } from '../../model/records/membership.js';
import type { LocalizedText } from '../../model/values/localized-text.js';
import type { Organization } from '../../model/records/organization.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { createIds } from '../tables/create-ids.js';

/** Ids in a table, mapped to the ids of the same records in the target dataset. */
export type IdMap = ReadonlyMap<string, string>;

/** Finds a record by its id, else by what else it is known by, the surest first. */
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

/** Numbers in registers are surer than names; a website may be that of a mother organization. */
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

/** The records of a table that something in the dataset may be, with what it would be called. */
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

const pairOf = ({ member, organization }: Pick<Membership, 'member' | 'organization'>): string =>
  `${member} ${organization}`;

/** Returns the ids of memberships whose member has no other one of that network. */
const onlyMemberships = ({ memberships }: Dataset): ReadonlySet<string> => {
  const byPair = new Map<string, string | undefined>();
  for (const membership of Object.values(memberships)) {
    const pair = pairOf(membership);
    byPair.set(pair, byPair.has(pair) ? undefined : membership.id);
  }
  return new Set([...byPair.values()].flatMap((id) => id ?? []));
};

/**
 * The memberships of a dataset: by member, network and role; and those that are a member's only one, which another role
 * changes rather than ends.
 */
const membershipsIn = (dataset: Dataset) => {
  const all = Object.values(dataset.memberships);
  const only = onlyMemberships(dataset);
  return {
    byRole: new Map(all.map((each) => [`${pairOf(each)} ${each.role}`, each.id])),
    only: new Map(all.filter(({ id }) => only.has(id)).map((each) => [pairOf(each), each.id])),
  };
};

/** Returns all ids in the named collections. */
const allIds = (dataset: Dataset, names: readonly CollectionName[]): string[] =>
  names.flatMap((name) => Object.keys(dataset[name]));

/**
 * Creates a function that maps the records of a table to those of a dataset. New records get ids that are free there.
 * With `written`, an event is known by its id only if the table gives it: that which is made of name and year is that of
 * another edition, too.
 */
export const createIdMatcher = (
  dataset: Dataset,
  collections: readonly CollectionName[],
): ((table: Dataset, written?: ReadonlySet<string>) => IdMap) => {
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
  const memberships = membershipsIn(dataset);
  return (table, written) => {
    const ids = new Map(
      namesIn(table).map(([kind, id, names]) => {
        const isMade = kind === 'events' && written?.has(id) === false;
        return [id, matches[kind](isMade ? '' : id, names) ?? newId(id)];
      }),
    );
    const only = onlyMemberships(table);
    for (const { id, member, organization, role } of Object.values(table.memberships)) {
      const party = ids.get(member) ?? member;
      const pair = pairOf({ member: party, organization: ids.get(organization) ?? organization });
      const known =
        memberships.byRole.get(`${pair} ${role}`) ?? (only.has(id) ? memberships.only.get(pair) : undefined);
      ids.set(id, known ?? newId(`${party}-${role}`));
    }
    for (const id of Object.keys(table.contactPoints)) {
      ids.set(id, Object.hasOwn(dataset.contactPoints, id) ? id : newId(id));
    }
    return ids;
  };
};
