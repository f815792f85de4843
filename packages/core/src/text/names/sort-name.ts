import type { Person } from '../../model/types.generated.js';

/**
 * Returns the sort key of a person's name: by family name, ignoring its prefix.
 *
 * @example
 * sortName(ownDataset.persons['anna-example']); // 'Berg, Anna van der'
 */
export const sortName = ({ givenName, familyNamePrefix, familyName }: Person): string =>
  [`${familyName},`, givenName, familyNamePrefix].filter((part) => part !== undefined).join(' ');
