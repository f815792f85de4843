import type { Dataset } from '../../model/dataset.js';
import type { LocalizedText } from '../../model/values/localized-text.js';
import type { Membership } from '../../model/records/membership.js';
import type { Network } from '../../model/records/network.js';
import type { Organization } from '../../model/records/organization.js';
import type { Place } from '../../model/records/place.js';
import { mapCollections } from '../../query/map-collections.js';
import { createIds, createIdWords, identifiersOf } from './partners-csv-ids.js';
import { usedConcepts, type DeclaredTerms } from './partners-csv-concepts.js';
import type { PartnerRow } from './partners-csv-row.js';
import { foldCase, unifyPunctuation } from '../../model/fold-text.js';

/**
 * What two spellings of one place share: case, kinds of hyphens and apostrophes and invisible characters make no other
 * place, accents do. Through capitals, because "GIESSEN" is how "Gießen" is written in them.
 */
const keyOf = (name: string): string =>
  unifyPunctuation(foldCase(name.toUpperCase()).replace(/\p{Default_Ignorable_Code_Point}/gu, ''));

/** Capitals and small letters, and no capital within a word: "'s-Hertogenbosch", not "UTRECHT", "utrecht" or "uTRECHT". */
const looksLikeName = (name: string): boolean =>
  /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && !/\p{Ll}\p{Lu}/u.test(name);

const bestOf = (spellings: ReadonlyMap<string, number>): string => {
  const ranked = [...spellings].sort(
    ([a, countOfA], [b, countOfB]) => Number(looksLikeName(b)) - Number(looksLikeName(a)) || countOfB - countOfA,
  );
  return ranked[0]?.[0] ?? '';
};

/**
 * Makes the one spelling of each place out of all that a table has: one that looks like a name, with capitals and small
 * letters; of several, the most frequent; of equally frequent ones, the first.
 */
const unifyPlaces = (written: readonly string[]): ((place: string) => string) => {
  const byKey = new Map<string, Map<string, number>>();
  for (const place of written) {
    const key = keyOf(place);
    const spellings = byKey.get(key) ?? new Map<string, number>();
    byKey.set(key, spellings.set(place, (spellings.get(place) ?? 0) + 1));
  }
  const best = new Map([...byKey].map(([key, spellings]) => [key, bestOf(spellings)]));
  return (place) => best.get(keyOf(place)) ?? place;
};

/** The network whose partners they are. */
export interface PartnerNetwork {
  readonly id: string;
  readonly name: string;
}

const byId = <Item extends { id: string }>(records: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** A table has no sources. */
const uncited = { citations: [] };

export interface PartnersContext {
  readonly network: PartnerNetwork;
  /** Language of the texts. */
  readonly language: string;
  /** Declared terms; those in use become part of the dataset. */
  readonly concepts: DeclaredTerms;
}

type CreateId = ReturnType<typeof createIds>;

/** The places of a table, and the id of each under all its spellings. */
const readPlaces = (rows: readonly PartnerRow[], createId: CreateId, text: (value: string) => LocalizedText) => {
  const places = new Map<string, Place>();
  const spellingOf = unifyPlaces(rows.map(({ place }) => place));
  const placeOf = (written: string): string => {
    const name = spellingOf(written);
    const known = places.get(name);
    const id = known?.id ?? createId(`place ${name}`, 'place');
    if (!known) places.set(name, { id, name: text(name), kind: 'city', ...uncited });
    return id;
  };
  return { places, placeOf };
};

/** The kinds and roles in use that somebody declares. */
const declaredIn = (rows: readonly PartnerRow[], concepts: DeclaredTerms) => ({
  ...usedConcepts(
    concepts,
    'organization-kind',
    rows.map(({ kind }) => kind),
  ),
  ...usedConcepts(
    concepts,
    'membership-role',
    rows.flatMap(({ roles }) => roles),
  ),
});

/** A dataset of rows in which nothing is wrong. */
export const partnersDataset = (
  rows: readonly PartnerRow[],
  { network, language, concepts }: PartnersContext,
): Dataset => {
  const text = (value: string): LocalizedText => ({ [language]: value });
  const declared = declaredIn(rows, concepts);
  const createId = createIds([network.id, ...Object.keys(declared), ...rows.map(({ id }) => id)]);
  const { places, placeOf } = readPlaces(rows, createId, text);
  const wordsOf = createIdWords(rows);
  const organizations = rows.map((row): Organization => {
    const { name, alternateNames, kind, place, url, logo } = row;
    const identifiers = identifiersOf(row.otherId);
    return {
      id: row.id || createId(wordsOf(row), 'organization'),
      name: text(name),
      ...(alternateNames.length > 0 && { alternateNames: [...alternateNames] }),
      kind,
      ...(place && { place: placeOf(place) }),
      ...(url && { url }),
      ...(logo && { logo }),
      ...(identifiers && { identifiers }),
      ...uncited,
    };
  });
  const memberships = rows.flatMap(({ roles }, at): Membership[] => {
    const member = organizations[at]?.id ?? '';
    return roles.map((role) => ({
      id: createId(`${member} ${role}`, 'membership'),
      member,
      organization: network.id,
      role,
      ...uncited,
    }));
  });
  const networks: Network[] = [{ id: network.id, name: text(network.name), kind: 'other', ...uncited }];
  return {
    ...mapCollections({ schemaVersion: '2', languages: [language] }, () => ({})),
    places: byId([...places.values()]),
    organizations: byId(organizations),
    networks: byId(networks),
    memberships: byId(memberships),
    concepts: declared,
  };
};
