import { broaderTermsOf } from '../../model/terms/terms.js';
import type { ContactPoint } from '../../model/types.generated.js';
import { findParty, findIn } from '../../query/find/find-record.js';
import { recordsOf, type DatasetIndex } from '../../query/index-dataset.js';
import { formatLanguageName } from '../../text/display-names.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { DatasetWriter } from '../writing/dataset-writer.js';
import { identifiersOf } from '../writing/registers.js';
import type { HsdsTableName } from './hsds-tables.js';
import { uuidOf } from './uuid-of.js';

export type HsdsRow = Readonly<Record<string, string | number | undefined>>;

type Vocabulary = 'organization-kind' | 'network-kind' | 'membership-role' | 'program-kind';

/** An attribute: a vocabulary term that applies to an entity. */
interface Attribute {
  /** Source of the attribute's id. */
  readonly key: string;
  readonly record: string;
  readonly entity: HsdsTableName;
  readonly vocabulary: Vocabulary;
  readonly term: string;
  readonly value?: string;
}

/** Names of the registers that have a field of their own. */
const registerNames: Readonly<Record<string, string>> = { ror: 'ROR', wikidata: 'Wikidata' };

/** Creates the rows of all tables. */
export class HsdsRows extends DatasetWriter {
  readonly #language: string;

  constructor(index: DatasetIndex, language: string) {
    super(index, language);
    this.#language = language;
  }

  /** HSDS requires a description: without one, the label of the kind is used. */
  organizations(): HsdsRow[] {
    return this.parties().map(({ party, vocabulary }) => ({
      id: uuidOf(party.id),
      name: this.textOf(party.name),
      alternate_name: party.alternateNames?.join('; '),
      description: this.textOf(party.description) ?? this.labelOf(vocabulary, party.kind),
      website: party.url,
      year_incorporated: /^\d{4}(?:-|$)/.test(party.startDate ?? '') ? Number(party.startDate?.slice(0, 4)) : undefined,
      logo: party.logo,
      uri: party.identifiers?.ror,
      parent_organization_id:
        'subOrganizationOf' in party && party.subOrganizationOf !== undefined
          ? uuidOf(party.subOrganizationOf)
          : undefined,
    }));
  }

  organizationIdentifiers(): HsdsRow[] {
    return this.parties().flatMap(({ party: { id, identifiers = {} } }) => [
      { id: uuidOf(`${id}.id`), organization_id: uuidOf(id), identifier_type: 'Health Networks', identifier: id },
      ...identifiersOf(identifiers).map(({ scheme, identifier }) => ({
        id: uuidOf(Object.hasOwn(registerNames, scheme) ? `${id}.${scheme}` : `${id}.${scheme}.${identifier}`),
        organization_id: uuidOf(id),
        identifier_type: registerNames[scheme] ?? scheme,
        identifier,
      })),
    ]);
  }

  /** Returns programs with a network that runs them or that they are about: HSDS requires an organization. */
  programs(): HsdsRow[] {
    return recordsOf(this.index.dataset, 'programs').flatMap(({ id, network, about = [], name, description, kind }) => {
      const runner = network ?? about[0];
      return runner === undefined
        ? []
        : {
            id: uuidOf(id),
            organization_id: uuidOf(runner),
            name: this.textOf(name),
            description: this.textOf(description) ?? this.labelOf('program-kind', kind),
          };
    });
  }

  locations(): HsdsRow[] {
    return this.parties().flatMap(({ party }) => {
      const place = findIn(this.index, 'places', party.place ?? '');
      return place
        ? {
            id: uuidOf(`${party.id}.place`),
            location_type: 'physical',
            organization_id: uuidOf(party.id),
            name: this.textOf(place.name),
            latitude: place.coordinates?.latitude,
            longitude: place.coordinates?.longitude,
            external_identifier: place.geonamesId === undefined ? undefined : String(place.geonamesId),
            external_identifier_type: place.geonamesId === undefined ? undefined : 'GeoNames',
          }
        : [];
    });
  }

  /** Finds the organization to contact, with the first party that the contact is about as fallback. */
  #holderOf({ organization, about }: ContactPoint): string | undefined {
    return [organization, ...about].find((id) => id !== undefined && findParty(this.index, id) !== undefined);
  }

  contacts(): HsdsRow[] {
    return recordsOf(this.index.dataset, 'contactPoints').map((contact) => {
      const person = findIn(this.index, 'persons', contact.person ?? '');
      const holder = this.#holderOf(contact);
      return {
        id: uuidOf(contact.id),
        organization_id: holder === undefined ? undefined : uuidOf(holder),
        name: person && formatPersonName(person),
        department: this.textOf(contact.topic),
        email: contact.email,
      };
    });
  }

  #withTelephone(): ContactPoint[] {
    return recordsOf(this.index.dataset, 'contactPoints').filter(({ telephone }) => telephone !== undefined);
  }

  phones(): HsdsRow[] {
    return this.#withTelephone().map(({ id, telephone }) => ({
      id: uuidOf(`${id}.telephone`),
      contact_id: uuidOf(id),
      number: telephone?.number,
      type: 'voice',
    }));
  }

  phoneLanguages(): HsdsRow[] {
    return this.#withTelephone().flatMap(({ id, availableLanguages = [] }) =>
      availableLanguages.map((code) => ({
        id: uuidOf(`${id}.telephone.${code}`),
        phone_id: uuidOf(`${id}.telephone`),
        name: formatLanguageName(code, this.languages),
        code,
      })),
    );
  }

  #attributes(): Attribute[] {
    const { dataset } = this.index;
    const programs = new Set(this.programs().map(({ id }) => id));
    return [
      ...this.parties().map(({ party: { id, kind }, vocabulary }): Attribute => ({
        ...{ key: `${id}.kind`, record: id, entity: 'organization', vocabulary, term: kind },
      })),
      ...recordsOf(dataset, 'programs')
        .filter(({ id }) => programs.has(uuidOf(id)))
        .map(({ id, kind }): Attribute => ({
          ...{ key: `${id}.kind`, record: id, entity: 'program', vocabulary: 'program-kind', term: kind },
        })),
      ...recordsOf(dataset, 'memberships').flatMap(({ id, member, organization, role }): Attribute[] => {
        const [party, network] = [findParty(this.index, member), findParty(this.index, organization)];
        return party && network
          ? [
              {
                ...{ key: id, record: member, entity: 'organization', vocabulary: 'membership-role', term: role },
                value: this.textOf(network.record.name) ?? organization,
              },
            ]
          : [];
      }),
    ];
  }

  attributes(): HsdsRow[] {
    return this.#attributes().map(({ key, record, entity, vocabulary, term, value }) => ({
      id: uuidOf(`${key}.attribute`),
      link_id: uuidOf(record),
      taxonomy_term_id: uuidOf(`${vocabulary}/${term}`),
      link_type: vocabulary,
      link_entity: entity,
      value,
    }));
  }

  #vocabularies(): Map<Vocabulary, Set<string>> {
    const used = new Map<Vocabulary, Set<string>>();
    for (const { vocabulary, term } of this.#attributes()) {
      const terms = used.get(vocabulary) ?? new Set<string>();
      for (const each of broaderTermsOf(this.index.dataset, vocabulary, term)) terms.add(each);
      used.set(vocabulary, terms);
    }
    return used;
  }

  taxonomies(): HsdsRow[] {
    return [...this.#vocabularies().keys()].map((vocabulary) => ({
      id: uuidOf(vocabulary),
      name: vocabulary,
      description: `Terms of the vocabulary ${vocabulary} of Health Networks and those that the data declare.`,
      uri: `urn:health-networks:vocab:${vocabulary}`,
    }));
  }

  taxonomyTerms(): HsdsRow[] {
    const { dataset } = this.index;
    return [...this.#vocabularies()].flatMap(([vocabulary, terms]) =>
      [...terms].map((term) => {
        const [, broader] = broaderTermsOf(dataset, vocabulary, term);
        const label = this.labelOf(vocabulary, term);
        return {
          id: uuidOf(`${vocabulary}/${term}`),
          code: `${vocabulary}/${term}`,
          name: label,
          description: this.textOf(dataset.concepts[term]?.description) ?? label,
          parent_id: broader === undefined ? undefined : uuidOf(`${vocabulary}/${broader}`),
          taxonomy: vocabulary,
          language: this.#language,
          taxonomy_id: uuidOf(vocabulary),
          term_uri: `urn:health-networks:vocab:${vocabulary}/${term}`,
        };
      }),
    );
  }
}
