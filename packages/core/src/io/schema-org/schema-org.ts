import { isKnownDay } from '../../model/guards/is-known-day.js';
import { broaderTermsOf } from '../../model/terms/terms.js';
import type { Membership, Network, Organization } from '../../model/types.generated.js';
import { findNetwork, findIn } from '../../query/find/find-record.js';
import type { DatasetIndex } from '../../query/index-dataset.js';
import { membersOf } from '../../query/of-network/members-of.js';
import { contactPointsOf } from '../../query/of-network/records-of-network.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { labelOf } from '../../text/label-of.js';
import { localize } from '../../text/localize.js';
import { withoutEmpty } from '../writing/dataset-writer.js';
import { registerNumber, registersOf } from '../writing/registers.js';

/** A node of schema.org. */
export interface SchemaOrgNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A network in schema.org. */
export interface SchemaOrgDocument extends SchemaOrgNode {
  readonly '@context': 'https://schema.org';
}

/** Options of `toSchemaOrg`. */
export interface SchemaOrgOptions {
  /** Language of names and descriptions, which should be that of the page. Default: English. */
  readonly language?: string;
}

/** The schema.org classes of known kinds. A declared kind has the class of its broader kind. */
const classes: ReadonlyMap<string, string> = new Map([
  ['hospital', 'Hospital'],
  ['care-provider', 'MedicalOrganization'],
  ['knowledge-institution', 'EducationalOrganization'],
  ['government', 'GovernmentOrganization'],
  ['company', 'Corporation'],
  ['civic-organization', 'NGO'],
]);

/** Returns an exact date. ISO 8601 cannot express "about", so other dates are left out. */
const isoDate = (date: string | undefined): string | undefined =>
  date !== undefined && (/^\d{4}(?:-\d{2})?$/.test(date) || isKnownDay(date)) ? date : undefined;

interface Writer {
  readonly index: DatasetIndex;
  readonly languages: string;
}

const placeNode = ({ index, languages }: Writer, id: string | undefined): SchemaOrgNode | undefined => {
  const place = findIn(index, 'places', id ?? '');
  if (!place) return undefined;
  const { coordinates } = place;
  return withoutEmpty<SchemaOrgNode>({
    '@type': 'Place',
    name: localize(place.name, languages),
    address: withoutEmpty({
      '@type': 'PostalAddress',
      addressLocality: place.kind === 'city' ? localize(place.name, languages) : undefined,
      addressCountry: place.country,
    }),
    geo: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
  });
};

const partyNode = (writer: Writer, party: Organization | Network, type: string): SchemaOrgNode =>
  withoutEmpty<SchemaOrgNode>({
    '@type': type,
    name: localize(party.name, writer.languages),
    alternateName: party.alternateNames,
    description: localize(party.description, writer.languages),
    url: party.url,
    logo: party.logo,
    sameAs: registersOf(party.identifiers),
    identifier: party.identifiers?.other?.map((text) => ({ '@type': 'PropertyValue', ...registerNumber(text) })),
    foundingDate: isoDate(party.startDate),
    dissolutionDate: isoDate(party.endDate),
    location: placeNode(writer, party.place),
  });

const organizationNode = (writer: Writer, organization: Organization): SchemaOrgNode => {
  const { dataset } = writer.index;
  const known = broaderTermsOf(dataset, 'organization-kind', organization.kind);
  const type = known.map((kind) => classes.get(kind)).find((found) => found !== undefined) ?? 'Organization';
  const kind = labelOf('organization-kind', organization.kind, writer.languages, { dataset });
  return { ...partyNode(writer, organization, type), keywords: kind };
};

/** Describes a member in its role. Persons are left out, so that a page decides itself whether to name them. */
const roleNode = (writer: Writer, member: SchemaOrgNode, { role, startDate, endDate }: Membership): SchemaOrgNode =>
  withoutEmpty<SchemaOrgNode>({
    '@type': 'OrganizationRole',
    roleName: labelOf('membership-role', role, writer.languages, { dataset: writer.index.dataset }),
    startDate: isoDate(startDate),
    endDate: isoDate(endDate),
    member,
  });

const memberNodes = (writer: Writer, network: string): SchemaOrgNode[] =>
  membersOf(writer.index, network).flatMap((found) => {
    if (found.kind === 'person') return [];
    const node =
      found.kind === 'organization'
        ? organizationNode(writer, found.member)
        : partyNode(writer, found.member, 'Organization');
    return roleNode(writer, node, found.membership);
  });

const contactNodes = ({ index, languages }: Writer, network: string): SchemaOrgNode[] =>
  contactPointsOf(index, network).map(({ person, topic, email, telephone, url, availableLanguages }) => {
    const named = findIn(index, 'persons', person ?? '');
    return withoutEmpty<SchemaOrgNode>({
      '@type': 'ContactPoint',
      name: named && formatPersonName(named),
      contactType: localize(topic, languages),
      email,
      telephone: telephone?.number,
      url,
      availableLanguage: availableLanguages,
    });
  });

/**
 * Describes a network for search engines: the network itself, its contacts, and its members with their roles, in one
 * language. Returns `undefined` if there is no such network.
 *
 * @see https://schema.org/Organization
 * @example
 * toSchemaOrg(ownIndex, 'circle')?.name; // 'The Circle'
 */
export const toSchemaOrg = (
  index: DatasetIndex,
  networkId: string,
  { language = 'en' }: SchemaOrgOptions = {},
): SchemaOrgDocument | undefined => {
  const network = findNetwork(index, networkId);
  if (!network) return undefined;
  const writer: Writer = { index, languages: [language, ...index.dataset.languages.slice(0, 1)].join() };
  return withoutEmpty<SchemaOrgDocument>({
    '@context': 'https://schema.org',
    ...partyNode(writer, network, 'Organization'),
    areaServed: (network.areaServed ?? []).flatMap((id) => placeNode(writer, id) ?? []),
    contactPoint: contactNodes(writer, networkId),
    member: memberNodes(writer, networkId),
  });
};

/**
 * Escapes `<`, which could begin `</script>` or a comment inside a script. JSON parses the escape back to the
 * character.
 */
const inScript = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/**
 * Like `toSchemaOrg`, but returns a script to paste into the head of a page. No text in it can end the script. Returns
 * `undefined` if there is no such network.
 *
 * @example
 * formatSchemaOrgSnippet(ownIndex, 'circle'); // '<script type="application/ld+json">\n{\n…}\n</script>\n'
 */
export const formatSchemaOrgSnippet = (
  index: DatasetIndex,
  networkId: string,
  options: SchemaOrgOptions = {},
): string | undefined => {
  const document = toSchemaOrg(index, networkId, options);
  return document && `<script type="application/ld+json">\n${inScript(document)}\n</script>\n`;
};
