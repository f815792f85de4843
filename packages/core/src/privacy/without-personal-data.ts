import type { Dataset } from '../model/dataset.js';
import { removePersons, type Erasure } from './remove-persons.js';

/**
 * The dataset without any person, and what somebody has to look at before it is published: no records of persons, nothing that only speaks of them (memberships, statements,
 * links), no telephone number or mailbox of theirs, no name in a text, quote or id. What is left is a whole dataset:
 * mailboxes of a role stay with their organization, quotes that held a name are `withheld`. The input stays as it is.
 *
 * @throws {DatasetError} when a record that others rest on names a person in a field that it cannot do without
 * @example
 * const { dataset: publishable } = withoutPersonalData(ownDataset);
 * publishable.persons; // {}
 */
export const withoutPersonalData = (dataset: Dataset): Erasure =>
  removePersons(dataset, Object.values(dataset.persons));
