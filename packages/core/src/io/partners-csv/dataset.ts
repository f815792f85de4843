import type {
  Dataset,
  Identifiers,
  LocalizedText,
  Membership,
  Network,
  Organization,
} from '../../model/types.generated.js';
import { mapCollections } from '../../query/index-dataset.js';
import { createIds } from '../reading/create-ids.js';
import { createContacts } from '../tables/table-contacts.js';
import { readPlaces } from '../tables/table-places.js';
import { usedConcepts, type DeclaredTerms } from '../terms/declared-terms.js';
import { readThemes } from '../terms/table-themes.js';
import { identifiersIn } from '../writing/registers.js';
import { createIdWords } from './duplicates.js';
import type { PartnerRow } from './row.js';

/** The network of the partners. */
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
  /** Declared terms. Those in use become part of the dataset. */
  readonly concepts: DeclaredTerms;
}

/** Returns the declared kinds and roles that are in use. */
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

const has = <Value>(key: string, value: Value | undefined): Record<string, Value> =>
  value === undefined ? {} : { [key]: value };

type Text = (value: string) => LocalizedText;

interface OrganizationParts {
  readonly id: string;
  readonly text: Text;
  readonly placeOf: (place: string) => string;
  readonly themeOf: (theme: string) => string;
}

/** A URL in a public register identifies the organization. A bare number may come from any system. */
const identifiersOf = ({ otherId, otherIdentifiers }: PartnerRow): Identifiers | undefined => {
  const { identifiers: known } = identifiersIn([otherId]);
  return otherIdentifiers.length > 0 ? { ...known, other: [...otherIdentifiers] } : known;
};

const organizationOf = (row: PartnerRow, { id, text, placeOf, themeOf }: OrganizationParts): Organization => {
  const { name, alternateNames, kind, place, url, logo, description, note, themes } = row;
  const identifiers = identifiersOf(row);
  return {
    id,
    name: text(name),
    ...(alternateNames.length > 0 && { alternateNames: [...alternateNames] }),
    ...(description && { description: text(description) }),
    ...(note && { note: text(note) }),
    ...(themes.length > 0 && { themes: [...new Set(themes.map(themeOf))] }),
    kind,
    ...(place && { place: placeOf(place) }),
    ...(url && { url }),
    ...(logo && { logo }),
    ...(identifiers && { identifiers }),
    ...uncited,
  };
};

/** Creates a dataset from rows without faults. */
export const partnersDataset = (
  rows: readonly PartnerRow[],
  { network, language, concepts }: PartnersContext,
): Dataset => {
  const text: Text = (value) => ({ [language]: value });
  const declared = declaredIn(rows, concepts);
  const createId = createIds([network.id, ...Object.keys(declared), ...rows.map(({ id }) => id)]);
  const { places, placeOf } = readPlaces(
    rows.map(({ place }) => place),
    createId,
    text,
  );
  const { themes, themeOf } = readThemes(concepts, createId, text);
  const wordsOf = createIdWords(rows);
  const organizations = rows.map((row): Organization => {
    const id = row.id || createId(wordsOf(row), 'organization');
    return organizationOf(row, { id, text, placeOf, themeOf });
  });
  const memberships = rows.flatMap((row, at): Membership[] => {
    const member = organizations[at]?.id ?? '';
    return [row, ...(row.further ?? [])].flatMap(({ roles, startDate, endDate }) =>
      roles.map((role) => ({
        id: createId(`${member} ${role}`, 'membership'),
        member,
        organization: network.id,
        role,
        ...has('startDate', startDate),
        ...has('endDate', endDate),
        ...uncited,
      })),
    );
  });
  const networks: Network[] = [{ id: network.id, name: text(network.name), kind: 'other', ...uncited }];
  const contacts = createContacts(createId);
  rows.forEach(({ contact, furtherContacts = [] }, at) => {
    for (const one of [contact, ...furtherContacts]) contacts.addOf(organizations[at]?.id ?? '', one, network.id);
  });
  return {
    ...mapCollections({ schemaVersion: '2', languages: [language] }, () => ({})),
    places: byId([...places.values()]),
    organizations: byId(organizations),
    networks: byId(networks),
    persons: byId(contacts.persons()),
    memberships: byId(memberships),
    contactPoints: byId(contacts.contactPoints()),
    concepts: { ...declared, ...byId([...themes.values()]) },
  };
};
