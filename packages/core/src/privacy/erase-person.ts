import { quoted } from '../model/issues/mask-personal.js';
import type { Dataset } from '../model/dataset.js';
import { removePersons, type Erasure } from './remove-persons.js';

/**
 * The dataset without one person, and what somebody has to look at before it is published: the same as
 * `withoutPersonalData` does for all. The name is looked for in every text, quote, address and id, in any order and case,
 * also percent-encoded and in the forms that it takes in Dutch, English, German, Finnish and Greek sentences; the family
 * name alone where nothing else in the dataset bears it. No program finds every way to tell of somebody: `toReview`
 * lists what it was not sure of. The input stays as it is.
 *
 * @throws {RangeError} when the dataset has no such person
 * @throws {DatasetError} when a record that others rest on names the person in a field that it cannot do without
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
