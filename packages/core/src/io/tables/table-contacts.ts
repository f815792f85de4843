import { foldCase } from '../../model/fold-text.js';
import type { ContactPoint } from '../../model/records/contact-point.js';
import type { Person } from '../../model/records/person.js';
import type { Telephone } from '../../model/types.generated.js';
import type { CreateId } from '../reading/create-ids.js';
import type { PersonName } from './person-name.js';

/** A contact person with means of contact. */
export interface TableContact {
  readonly person?: PersonName | undefined;
  readonly email: string;
  readonly telephone?: Telephone | undefined;
}

/** Collects contact points and persons, without duplicate persons. */
export interface TableContacts {
  /** Returns the id of the person with this name. */
  readonly personOf: (name: PersonName) => string;
  readonly add: (contact: ContactPoint) => void;
  /** Adds the contact of an organization, unless its row has none. */
  readonly addOf: (organization: string, contact: TableContact, network: string) => void;
  readonly persons: () => Person[];
  readonly contactPoints: () => ContactPoint[];
}

/** Returns a key of persons of the same name. */
export const personKey = ({ givenName, familyNamePrefix = '', familyName }: PersonName): string =>
  foldCase(`${givenName} ${familyNamePrefix} ${familyName}`);

/** Returns the name without titles. */
export const fullNameOf = ({ givenName, familyNamePrefix, familyName }: PersonName): string =>
  [givenName, familyNamePrefix, familyName].filter(Boolean).join(' ');

/** Creates a collection that starts with the known persons. */
export const createContacts = (createId: CreateId, known: readonly Person[] = []): TableContacts => {
  const persons = new Map(known.map((person) => [personKey(person), person]));
  const contactPoints: ContactPoint[] = [];
  const personOf = (name: PersonName): string => {
    const key = personKey(name);
    const person = persons.get(key) ?? { id: createId(fullNameOf(name), 'person'), ...name, citations: [] };
    persons.set(key, person);
    return person.id;
  };
  const addOf: TableContacts['addOf'] = (organization, { person, email, telephone }, network) => {
    if (!person && !email && !telephone) return;
    contactPoints.push({
      id: createId(`${organization} contact`, 'contact'),
      ...(person && { person: personOf(person) }),
      organization,
      about: [network],
      ...(email && { email }),
      ...(telephone && { telephone }),
      citations: [],
    });
  };
  return {
    personOf,
    add: (contact) => void contactPoints.push(contact),
    addOf,
    persons: () => [...persons.values()],
    contactPoints: () => contactPoints,
  };
};
