import { createHash } from 'node:crypto';
import { suppressedPersons } from '../src/data/suppressed.js';
import { deburr } from '../src/model/fold-text.js';
import type { Dataset, Person } from '../src/model/types.generated.js';

/** Returns the hash of a person in the suppression list. */
export const suppressionHash = (personId: string): string =>
  createHash('sha256').update(`health-networks:person:${personId}`).digest('hex');

/** Whether the person is suppressed. */
export const isSuppressed = (personId: string, hashes: readonly string[] = suppressedPersons): boolean =>
  hashes.includes(suppressionHash(personId));

/** Returns an id derived from the name, because an import may assign another id to the same person. */
const idFromName = ({ givenName, familyNamePrefix = '', familyName }: Person): string =>
  deburr(`${givenName} ${familyNamePrefix} ${familyName}`).replace(/[^a-z0-9]+/g, '-');

/**
 * Prevents publishing suppressed persons again.
 *
 * @throws {Error} when the dataset contains such a person, by id or by name
 */
export const refuseSuppressed = ({ persons }: Dataset, hashes: readonly string[] = suppressedPersons): void => {
  const found = Object.values(persons).filter((person) =>
    [person.id, idFromName(person)].some((id) => isSuppressed(id, hashes)),
  );
  if (found.length === 0) return;
  const ids = found.map(({ id }) => `"${id}"`).join(', ');
  throw new Error(
    `persons ${ids} asked not to be published (data/suppressed.ts), so nothing is written. ` +
      'Take them out with erasePerson(dataset, id), and remove them from what was imported.',
  );
};
