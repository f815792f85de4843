import type { Person } from '../model/types.generated.js';

/**
 * Formats a person's full name.
 *
 * @example
 * formatPersonName(ownDataset.persons['anna-example']); // 'Prof. Anna van der Berg'
 */
export const formatPersonName = ({ honorificPrefix, givenName, familyNamePrefix, familyName }: Person): string =>
  [honorificPrefix, givenName, familyNamePrefix, familyName].filter((part) => part !== undefined).join(' ');
