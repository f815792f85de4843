import type { Dataset, Person } from '../model/types.generated.js';
import { quoted } from '../model/issues/mask-personal.js';
import { findEdtf } from '../model/values/edtf.js';
import { removePersons, type Erasure } from './remove-persons.js';

export type { Doubt } from './find-doubts.js';
export { isPersonalMailbox } from './is-personal-mailbox.js';
export type { Erasure } from './remove-persons.js';

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

/**
 * Removes all persons from a dataset, and lists what a person should review before it is published. The result contains
 * no person records, no records that depend on them (memberships, statements, links), none of their telephone numbers
 * or mailboxes, and no name in a text, quote or id. It is a complete, valid dataset: role mailboxes stay with their
 * organization, and quotes that contained a name are marked `withheld`. The input is not modified.
 *
 * @throws {DatasetError} when a record that other records depend on names a person in a required field
 * @example
 * const { dataset: publishable, toReview } = withoutPersonalData(ownDataset);
 * publishable.persons; // {}
 * toReview.map(({ record, field }) => [record, field]);
 */
export const withoutPersonalData = (dataset: Dataset): Erasure =>
  removePersons(dataset, Object.values(dataset.persons));

/** Returns a sortable date, truncated to its precision: "2027" and "2027-11" sort before their days. */
const startOf = (date: string): string => {
  const start = findEdtf(date)?.start;
  if (!start) return '';
  return [start.year, start.month, start.day]
    .filter((part) => part !== undefined)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
};

/**
 * Returns the persons whose public role must be verified again, because their review date has been reached or is
 * missing. The day is an argument, so that the result does not depend on the clock.
 *
 * @example
 * personsToReview(ownDataset, '2027-05-31').map(({ id }) => id); // []
 * personsToReview(ownDataset, '2027-11-22').map(({ id }) => id); // ['anna-example']
 */
export const personsToReview = ({ persons }: Dataset, day: string): Person[] =>
  Object.values(persons).filter(({ reviewBy }) => reviewBy === undefined || startOf(reviewBy) <= startOf(day));
