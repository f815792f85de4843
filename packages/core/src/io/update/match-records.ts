import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { foldCase, foldWord } from '../../model/fold-text.js';
import type { LocalizedText } from '../../model/values/localized-text.js';
import type { Organization } from '../../model/records/organization.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { createIds } from '../tables/create-ids.js';

/** Ids of a table, and those of the same records in the dataset that it is read into. */
export type IdMap = ReadonlyMap<string, string>;

/** Finds a record by its id, else by what else it is known by, the surest first. */
type Match = (id: string, names: readonly string[]) => string | undefined;

type Named = readonly [id: string, names: readonly string[]];

/** By id, else by a name that only one record has. */
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

/** An event is told from its next edition by its day. */
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
    foldCase,
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

/** Names of collections in which ids are looked for. */
const allIds = (dataset: Dataset, names: readonly CollectionName[]): string[] =>
  names.flatMap((name) => Object.keys(dataset[name]));

/** Which records of a dataset those of a table are; new ones get ids that are free there. */
export const createIdMatcher = (
  dataset: Dataset,
  collections: readonly CollectionName[],
): ((table: Dataset) => IdMap) => {
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
  const memberships = new Map(
    Object.values(dataset.memberships).map(({ id, member, organization, role }) => [
      `${member} ${organization} ${role}`,
      id,
    ]),
  );
  return (table) => {
    const ids = new Map(namesIn(table).map(([kind, id, names]) => [id, matches[kind](id, names) ?? newId(id)]));
    for (const { id, member, organization, role } of Object.values(table.memberships)) {
      const party = ids.get(member) ?? member;
      const key = `${party} ${ids.get(organization) ?? organization} ${role}`;
      ids.set(id, memberships.get(key) ?? newId(`${party}-${role}`));
    }
    for (const id of Object.keys(table.contactPoints)) {
      ids.set(id, Object.hasOwn(dataset.contactPoints, id) ? id : newId(id));
    }
    return ids;
  };
};
