import { quoted } from '../model/issues/mask-personal.js';
import type { Dataset } from '../model/dataset.js';
import { removePersons, type Erasure } from './remove-persons.js';

/**
 * Removes one person from a dataset, and lists what a person should review before it is published;
 * `withoutPersonalData` does the same for all persons. Every text, quote, address and id is searched for the name, in
 * any order and case, also percent-encoded and in the inflected forms of Dutch, English, German, Finnish and Greek; the
 * family name alone is searched for only if nothing else in the dataset has it. No program can find every mention of a
 * person: `toReview` lists the uncertain cases. The input is not modified.
 *
 * @throws {RangeError} when the dataset has no such person
 * @throws {DatasetError} when a record that other records depend on names the person in a required field
 * @example
 * erasePerson(ownDataset, 'anna-example').dataset.persons; // {}
 * erasePerson(ownDataset, 'anna-example').toReview.map(({ record, field, reason }) => [record, field, reason]);
 * erasePerson(ownDataset, 'anna'); // throws RangeError
 */
export const erasePerson = (dataset: Dataset, personId: string): Erasure => {
  const person = Object.hasOwn(dataset.persons, personId) ? dataset.persons[personId] : undefined;
  if (!person) {
    const known = Object.keys(dataset.persons).join(', ') || 'none';
    throw new RangeError(`The dataset has no person ${quoted(personId)}. Use one of its person ids: ${known}.`);
  }
  return removePersons(dataset, [person]);
};
