import type { Dataset } from '../model/dataset.js';
import { removePersons, type Erasure } from './remove-persons.js';

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
