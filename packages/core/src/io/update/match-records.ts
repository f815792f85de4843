import type { CollectionName } from '../../model/collections.js';
import type {
  ContactPoint,
  Dataset,
  LocalizedText,
  Membership,
  Network,
  Organization,
} from '../../model/types.generated.js';
import { deburr, foldCase, foldPlace, foldWord } from '../../model/fold-text.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { matchContacts, type IdMap } from './match-contacts.js';
import { createIds } from '../reading/create-ids.js';
import { matchByName, type IdOrigin, type Keyed } from './match-by-name.js';

const textsOf = (text: LocalizedText): string[] => Object.values(text);

/** Register numbers are more reliable than names; a website may be that of a parent organization. */
const numbersOf = ({ identifiers = {} }: Pick<Organization, 'identifiers'>): string[] =>
  Object.values(identifiers).filter((number) => typeof number === 'string');

/**
 * Returns a key of all spellings of a name: accents, hyphens and full stops make no difference, but symbols do, because
 * "Zorg+" is not "Zorg".
 */
const spellingOf = (name: string): string =>
  `~${deburr(name)
    .replace(/[\s\p{Pd}.,;:'"()/]+/gu, ' ')
    .trim()}`;

/** Returns the keys of a record by its names; `suffix` distinguishes records of the same name. */
const keysOf = (names: readonly string[], fold: (name: string) => string, suffix = '') => ({
  keys: names.map((name) => fold(name) + suffix),
  others: names.map((name) => spellingOf(name) + suffix),
});

const kinds = ['parties', 'places', 'concepts', 'persons', 'events'] as const;

type Kind = (typeof kinds)[number];

type Party = Organization | Network;

/** Returns the keys of a party. Its website or town distinguishes it from others of its name. */
const partyKeys = (party: Party, names: readonly string[], { places }: Dataset): Keyed => {
  const { keys, others } = keysOf(names, foldCase);
  const place = party.place === undefined ? undefined : places[party.place];
  const suffixes = [party.url, ...(place ? textsOf(place.name).map(foldPlace) : [])].filter((one) => one !== undefined);
  return {
    id: party.id,
    keys: [...numbersOf(party), ...suffixes.flatMap((suffix) => keys.map((key) => `${key} ${suffix}`)), ...keys],
    others: [...(party.alternateNames ?? []).map(foldCase), ...others],
  };
};

/**
 * Returns the records that may be matched, with their keys. Those of a dataset have names in several languages; of
 * those of a file, only the first is compared.
 */
const keyed = (dataset: Dataset, namesOf: (text: LocalizedText) => string[]): Readonly<Record<Kind, Keyed[]>> => ({
  parties: [...Object.values(dataset.organizations), ...Object.values(dataset.networks)].map((party) =>
    partyKeys(party, namesOf(party.name), dataset),
  ),
  places: Object.values(dataset.places).map(({ id, name }) => ({ id, ...keysOf(namesOf(name), foldPlace) })),
  concepts: Object.values(dataset.concepts).map(({ id, label, scheme }) => ({
    id,
    ...keysOf(namesOf(label), foldWord, ` ${scheme}`),
  })),
  persons: Object.values(dataset.persons).map((person) => ({
    id: person.id,
    ...keysOf([formatPersonName(person), formatPersonName({ ...person, honorificPrefix: undefined })], foldCase),
  })),
  // The day distinguishes an event from its next edition.
  events: Object.values(dataset.events).map(({ id, name, startDate = '' }) => ({
    id,
    ...keysOf(namesOf(name), foldCase, ` ${startDate}`),
  })),
});

/** Returns a key of member and organization. */
export const membershipKey = ({ member, organization }: Pick<Membership, 'member' | 'organization'>): string =>
  `${member} ${organization}`;

type Dates = Pick<Membership, 'startDate' | 'endDate'>;

const isSameStart = (a: Dates, b: Dates): boolean => a.startDate === b.startDate;

const isSamePeriod = (a: Dates, b: Dates): boolean => isSameStart(a, b) && a.endDate === b.endDate;

/**
 * Adds the ids of memberships that the dataset has. A member may have had a role in several periods, of which those with
 * the same dates are matched first.
 */
const matchMemberships = (
  memberships: readonly Membership[],
  ids: Map<string, string>,
  find: (membership: Membership, isFree: (known: Membership) => boolean) => string | undefined,
): void => {
  const taken = new Set<string>();
  for (const agrees of [isSamePeriod, isSameStart, () => true]) {
    for (const membership of memberships.filter(({ id }) => !ids.has(id))) {
      const id = find(membership, (known) => !taken.has(known.id) && agrees(known, membership));
      if (id === undefined) continue;
      taken.add(id);
      ids.set(membership.id, id);
    }
  }
};

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

/** What the rows of a table say about the ids of its records. */
export interface RowIds {
  /** Whether an id is written in the table. */
  readonly isWritten?: (id: string) => boolean;
  /** Returns the contact of the dataset that the row of an organization shows. */
  readonly contactOf?: (organization: string) => ContactPoint | undefined;
}

/**
 * Creates a function that maps the records of a table to those of a dataset. New records get ids that are free there.
 * With `isWritten`, records are matched by id only if the table contains it, because the reader derived all other ids
 * from names.
 */
export const createIdMatcher = (
  dataset: Dataset,
  collections: readonly CollectionName[],
): ((table: Dataset, rows?: RowIds) => IdMap) => {
  const known = keyed(dataset, textsOf);
  const created = new Map<string, string>();
  const createId = createIds(allIds(dataset, collections));
  const newId = (id: string): string => {
    const free = created.get(id) ?? createId(id, 'record');
    created.set(id, free);
    return free;
  };
  const only = onlyMemberships(dataset);
  const byRole = new Map<string, Membership[]>();
  for (const each of Object.values(dataset.memberships)) {
    const key = `${membershipKey(each)} ${each.role}`;
    byRole.set(key, [...(byRole.get(key) ?? []), each]);
  }
  return (table, { isWritten, contactOf = () => undefined } = {}) => {
    const ofTable = keyed(table, (text) => textsOf(text).slice(0, 1));
    const originOf = ({ id }: Keyed): IdOrigin => {
      if (Object.hasOwn(table.networks, id)) return 'own';
      return isWritten ? (isWritten(id) ? 'own' : 'made') : 'unknown';
    };
    const ids = new Map<string, string>();
    for (const kind of kinds) {
      const found = matchByName(known[kind], ofTable[kind], originOf);
      for (const { id } of ofTable[kind]) ids.set(id, found.get(id) ?? newId(id));
    }
    const onlyInTable = new Set(onlyMemberships(table).values());
    const memberships = Object.values(table.memberships);
    matchMemberships(memberships, ids, (membership, isFree) => {
      const { id, member, organization, role } = membership;
      const names = { member: ids.get(member) ?? member, organization: ids.get(organization) ?? organization };
      const same = byRole.get(`${membershipKey(names)} ${role}`)?.find(isFree);
      return same?.id ?? (onlyInTable.has(id) ? only.get(membershipKey(names)) : undefined);
    });
    for (const { id, member, role } of memberships) {
      if (!ids.has(id)) ids.set(id, newId(`${ids.get(member) ?? member}-${role}`));
    }
    return matchContacts(dataset, table, {
      ids,
      isOwn: (id) => isWritten?.(id) === true,
      isUnknown: !isWritten,
      newId,
      contactOf,
    });
  };
};
