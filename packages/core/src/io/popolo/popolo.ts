import type { AnyRecord } from '../../model/collections.js';
import type { ContactPoint, LocalizedText, Network, Organization } from '../../model/types.generated.js';
import { findParty, findIn } from '../../query/find/find-record.js';
import { recordsOf, type DatasetIndex, lookupsOf } from '../../query/index-dataset.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { DatasetWriter, withoutEmpty } from '../writing/dataset-writer.js';
import { identifiersOf } from '../writing/registers.js';
import type {
  PopoloArea,
  PopoloContactDetail,
  PopoloDocument,
  PopoloEvent,
  PopoloLink,
  PopoloMembership,
  PopoloOrganization,
  PopoloOtherName,
  PopoloPerson,
} from './popolo-types.js';

/** Returns a date that Popolo supports: a day, month or year. Approximate or uncertain dates are left out. */
const dateOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined;

/** Returns a date or moment, for memberships and events. */
const momentOf = (date: string | undefined): string | undefined =>
  dateOf(date) ??
  (date !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(date)
    ? date
    : undefined);

/** Options of `toPopolo`. */
export interface PopoloOptions {
  /** Language of names, kinds and roles. Default: English. Names in other languages become other names. */
  readonly language?: string;
}

class PopoloWriter extends DatasetWriter {
  #sourcesOf({ citations }: AnyRecord): PopoloLink[] {
    const sources = [...new Set(citations.map(({ source }) => source))];
    return sources.flatMap((id) => {
      const source = findIn(this.index, 'sources', id);
      return source ? { url: source.url, note: source.title } : [];
    });
  }

  #otherNamesOf(name: LocalizedText, others: readonly string[] = []): PopoloOtherName[] {
    const main = this.textOf(name);
    const translated = Object.entries(name).filter(([, text]) => text !== main);
    return [
      ...others.map((other) => ({ name: other })),
      ...translated.map(([language, text]) => ({ name: text, note: language })),
    ];
  }

  #contactDetailsOf(contacts: readonly ContactPoint[]): PopoloContactDetail[] {
    return contacts.flatMap((contact) => {
      const { topic, email, telephone, url } = contact;
      const details = { email, voice: telephone?.number, url };
      return Object.entries(details).flatMap(([type, value]) =>
        value === undefined
          ? []
          : withoutEmpty<PopoloContactDetail>({
              type,
              value,
              note: this.textOf(topic),
              sources: this.#sourcesOf(contact),
            }),
      );
    });
  }

  /** Returns contacts without a person; contacts with a person are listed with the person. */
  #contactsOfParty(id: string): readonly ContactPoint[] {
    const { contactPointsByHolder, contactPointsByAbout } = lookupsOf(this.index);
    const found = new Set([...contactPointsByHolder(id), ...contactPointsByAbout(id)]);
    return [...found].filter(({ person, organization = id }) => person === undefined && organization === id);
  }

  #partyOf(party: Organization | Network, classification: string, parent?: string): PopoloOrganization {
    const { id, name, alternateNames, place, url, logo, identifiers = {}, startDate, endDate } = party;
    return withoutEmpty<PopoloOrganization>({
      id,
      name: this.textOf(name),
      other_names: this.#otherNamesOf(name, alternateNames),
      identifiers: identifiersOf(identifiers),
      classification,
      parent_id: parent,
      area_id: place,
      description: this.textOf(party.description),
      founding_date: dateOf(startDate),
      dissolution_date: dateOf(endDate),
      image: logo,
      contact_details: this.#contactDetailsOf(this.#contactsOfParty(id)),
      links: url === undefined ? [] : [{ url }],
      sources: this.#sourcesOf(party),
    });
  }

  organizations(): PopoloOrganization[] {
    return [
      ...this.parties().map(({ party, vocabulary }) =>
        this.#partyOf(
          party,
          this.labelOf(vocabulary, party.kind),
          'subOrganizationOf' in party ? party.subOrganizationOf : undefined,
        ),
      ),
      ...recordsOf(this.index.dataset, 'programs').map((program) =>
        withoutEmpty<PopoloOrganization>({
          id: program.id,
          name: this.textOf(program.name),
          other_names: this.#otherNamesOf(program.name),
          classification: this.labelOf('program-kind', program.kind),
          parent_id: program.partOf ?? program.network,
          description: this.textOf(program.description),
          founding_date: dateOf(program.startDate),
          dissolution_date: dateOf(program.endDate),
          links: program.url === undefined ? [] : [{ url: program.url }],
          sources: this.#sourcesOf(program),
        }),
      ),
    ];
  }

  persons(): PopoloPerson[] {
    const { contactPointsByHolder } = lookupsOf(this.index);
    return recordsOf(this.index.dataset, 'persons').map((person) =>
      withoutEmpty<PopoloPerson>({
        id: person.id,
        name: formatPersonName(person),
        honorific_prefix: person.honorificPrefix,
        given_name: person.givenName,
        family_name: [person.familyNamePrefix, person.familyName].filter((part) => part !== undefined).join(' '),
        sort_name: [person.familyName, person.givenName].join(', '),
        image: person.image,
        contact_details: this.#contactDetailsOf(contactPointsByHolder(person.id)),
        sources: this.#sourcesOf(person),
      }),
    );
  }

  /** Returns the member: persons have a field of their own, an organization is the `member`. */
  #memberOf(id: string): Pick<PopoloMembership, 'person_id' | 'member'> {
    const party = findParty(this.index, id);
    return party
      ? { member: { '@type': 'Organization', id, name: this.textOf(party.record.name) ?? id } }
      : { person_id: id };
  }

  memberships(): PopoloMembership[] {
    return recordsOf(this.index.dataset, 'memberships').map((membership) =>
      withoutEmpty<PopoloMembership>({
        ...this.#memberOf(membership.member),
        id: membership.id,
        label: this.textOf(membership.title),
        role: this.labelOf('membership-role', membership.role),
        organization_id: membership.organization,
        on_behalf_of_id: membership.onBehalfOf,
        start_date: momentOf(membership.startDate),
        end_date: momentOf(membership.endDate),
        sources: this.#sourcesOf(membership),
      }),
    );
  }

  areas(): PopoloArea[] {
    return recordsOf(this.index.dataset, 'places').map((place) => {
      const { coordinates, geonamesId } = place;
      return withoutEmpty<PopoloArea>({
        id: place.id,
        name: this.textOf(place.name),
        identifier: geonamesId === undefined ? undefined : `https://sws.geonames.org/${geonamesId}/`,
        classification: this.labelOf('place-kind', place.kind),
        parent_id: place.within,
        geometry: coordinates && { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
        sources: this.#sourcesOf(place),
      });
    });
  }

  events(): PopoloEvent[] {
    const { dataset } = this.index;
    return recordsOf(dataset, 'events').map((event) =>
      withoutEmpty<PopoloEvent>({
        id: event.id,
        name: this.textOf(event.name),
        description: this.textOf(event.description),
        start_date: momentOf(event.startDate),
        end_date: momentOf(event.endDate),
        location: (event.places ?? [])
          .flatMap((id) => this.textOf(findIn(this.index, 'places', id)?.name) ?? [])
          .join(', '),
        status: event.status && this.labelOf('event-status', event.status),
        organization_id: event.organizers?.find((id) => findParty(this.index, id) !== undefined),
        attendees: (event.attendees ?? []).flatMap((id) => {
          const person = findIn(this.index, 'persons', id);
          return person ? { id, name: formatPersonName(person) } : [];
        }),
        parent_id: event.partOf,
        sources: this.#sourcesOf(event),
      }),
    );
  }
}

/**
 * Converts a dataset to the classes of Popolo, in one language: persons; organizations, networks and programs as
 * organizations; memberships; places as areas; events. Dates that Popolo cannot express, such as "about 2016", are left
 * out.
 *
 * @see https://www.popoloproject.com/specs/
 * @example
 * const { organizations } = toPopolo(ownIndex);
 * organizations.map(({ id }) => id); // ['clinic', 'city-pharmacy', 'circle']
 */
export const toPopolo = (index: DatasetIndex, { language = 'en' }: PopoloOptions = {}): PopoloDocument => {
  const writer = new PopoloWriter(index, language);
  return {
    persons: writer.persons(),
    organizations: writer.organizations(),
    memberships: writer.memberships(),
    areas: writer.areas(),
    events: writer.events(),
  };
};
