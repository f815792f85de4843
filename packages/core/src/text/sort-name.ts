import type { Person } from '../model/records/person.js';

/**
 * A person's name as a register lists it: by family name, its prefix passed over.
 *
 * @example
 * sortName(ownDataset.persons['anna-example']); // 'Berg, Anna van der'
 */
export const sortName = ({ givenName, familyNamePrefix, familyName }: Person): string =>
  [`${familyName},`, givenName, familyNamePrefix].filter((part) => part !== undefined).join(' ');
