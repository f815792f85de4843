import { foldCase } from '../../model/fold-text.js';
import type { Fault } from '../../model/issues/issue.js';
import type { ContactPoint, Person, Telephone } from '../../model/types.generated.js';
import type { CreateId } from '../reading/create-ids.js';
import { tableFault } from '../reading/table-fault.js';
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

/** Returns the name without titles. */
export const fullNameOf = ({ givenName, familyNamePrefix, familyName }: PersonName): string =>
  [givenName, familyNamePrefix, familyName].filter(Boolean).join(' ');

/** Returns a key of persons of the same name: "De Vries, Jan" is "Jan de Vries". */
const personKey = (name: PersonName): string => foldCase(fullNameOf(name));

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

/** Where a table names a person. */
interface PersonAt {
  /** Identifies the organization. */
  readonly organization: string;
  /** Name of the organization. */
  readonly label: string;
  readonly email: string;
}

/** Finds the fault of a name that may be that of another person. */
export type FindNamesake = (name: PersonName, at: PersonAt) => Fault | undefined;

/**
 * Creates a finder of names that occur at two organizations with two mailboxes. They are read as one person, because
 * many people work for several partners, and because two persons of one name could not be told apart at the next
 * import; but they may be two.
 */
export const createNamesakes = (): FindNamesake => {
  const seen = new Map<string, PersonAt[]>();
  return (name, at) => {
    if (at.organization === '' || at.email === '') return undefined;
    const key = personKey(name);
    const others = seen.get(key) ?? [];
    seen.set(key, [...others, at]);
    const [first] = others;
    const isKnown = others.some(({ organization, email }) => organization === at.organization || email === at.email);
    if (!first || isKnown) return undefined;
    return {
      severity: 'warning',
      ...tableFault('same-person', 'add-initials-or-leave', { organization: first.label }),
    };
  };
};
