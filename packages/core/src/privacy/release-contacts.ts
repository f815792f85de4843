import { collectionNames } from '../model/collections.js';
import type { ContactPoint } from '../model/contact-point.js';
import type { Dataset } from '../model/dataset.js';
import type { Person } from '../model/person.js';
import { findRoleContact, roleContactId } from './role-contact.js';
import type { TraceFinder } from './trace-finder.js';

/** What becomes of the contact points of persons who go. */
interface Release {
  /** The dataset in which those that serve a role name no person. */
  readonly dataset: Dataset;
  /** By their old ids, the ids of those that were called after the person. */
  readonly newIds: ReadonlyMap<string, string>;
  /** The ids of those that are nothing without the person. */
  readonly gone: readonly string[];
}

/** Takes ids: says of one that is in use that it is taken, and of another one from then on. */
const idTaker = (dataset: Dataset): ((id: string) => boolean) => {
  const ids = new Set(collectionNames.flatMap((name) => Object.keys(dataset[name])));
  return (id) => ids.has(id) || !ids.add(id);
};

/** Parts the contact points from these persons. */
export const releaseContacts = (dataset: Dataset, persons: readonly Person[], traces: TraceFinder): Release => {
  const holders = new Map(persons.map((person) => [person.id, person]));
  const [newIds, gone, isTaken] = [new Map<string, string>(), new Array<string>(), idTaker(dataset)];
  const release = (contact: ContactPoint): ContactPoint => {
    const holder = holders.get(contact.person ?? '');
    if (!holder) return contact;
    const role = findRoleContact(contact, holder, traces);
    if (!role) gone.push(contact.id);
    else if (traces.inId(contact.id)) newIds.set(contact.id, roleContactId(contact, isTaken));
    return role ?? contact;
  };
  const contactPoints = Object.fromEntries(
    Object.entries(dataset.contactPoints).map(([id, contact]) => [id, release(contact)]),
  );
  return { dataset: { ...dataset, contactPoints }, newIds, gone };
};
