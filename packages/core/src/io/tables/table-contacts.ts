import { foldCase } from '../../model/fold-text.js';
import type { ContactPoint } from '../../model/records/contact-point.js';
import type { Person } from '../../model/records/person.js';
import type { Telephone } from '../../model/types.generated.js';
import type { CreateId } from './create-ids.js';
import type { PersonName } from './person-name.js';

/** Whom to turn to, and how. */
export interface TableContact {
  readonly person?: PersonName | undefined;
  readonly email: string;
  readonly telephone?: Telephone | undefined;
}

/** Collects persons and contact points, each person once. */
export interface TableContacts {
  /** The id of a person of this name. */
  readonly personOf: (name: PersonName) => string;
  readonly add: (contact: ContactPoint) => void;
  /** The contact of an organization; nothing where its row says nothing of one. */
  readonly addOf: (organization: string, contact: TableContact, network: string) => void;
  readonly persons: () => Person[];
  readonly contactPoints: () => ContactPoint[];
}

const keyOf = ({ givenName, familyNamePrefix = '', familyName }: PersonName): string =>
  foldCase(`${givenName} ${familyNamePrefix} ${familyName}`);

/** Starts with the persons that are known already. */
export const createContacts = (createId: CreateId, known: readonly Person[] = []): TableContacts => {
  const persons = new Map(known.map((person) => [keyOf(person), person]));
  const contactPoints: ContactPoint[] = [];
  const personOf = (name: PersonName): string => {
    const key = keyOf(name);
    const { givenName, familyNamePrefix, familyName } = name;
    const fullName = [givenName, familyNamePrefix, familyName].filter(Boolean).join(' ');
    const person = persons.get(key) ?? { id: createId(fullName, 'person'), ...name, citations: [] };
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
