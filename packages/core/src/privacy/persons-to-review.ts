import type { Dataset } from '../model/dataset.js';
import { findEdtf } from '../model/values/edtf.js';
import type { Person } from '../model/records/person.js';

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
