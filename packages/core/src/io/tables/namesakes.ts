import type { Fault } from '../../model/issues/issue-at.js';
import { tableFault } from '../reading/table-fault.js';
import { personKey } from './table-contacts.js';
import type { PersonName } from './person-name.js';

/** Where a table names a person. */
export interface PersonAt {
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
