import type { Dataset } from '../../model/dataset.js';
import type { ContactPoint } from '../../model/records/contact-point.js';

/** Ids in a table, mapped to the ids of the same records in the target dataset. */
export type IdMap = ReadonlyMap<string, string>;

/** Returns the keys that identify a contact, the most reliable first: mailbox, then person or organization. */
const keysOf = ({ email, person, organization }: ContactPoint, idOf: (id: string) => string): string[] => [
  ...(email === undefined ? [] : [`mailbox ${email.toLowerCase()}`]),
  ...(person === undefined ? [] : [`person ${idOf(person)}`]),
  ...(person === undefined && organization !== undefined ? [`organization ${idOf(organization)}`] : []),
];

/** Contacts by keys that only one of them has. */
const contactsByKey = (dataset: Dataset): ReadonlyMap<string, string | undefined> => {
  const byKey = new Map<string, string | undefined>();
  for (const contact of Object.values(dataset.contactPoints)) {
    for (const key of keysOf(contact, (id) => id)) byKey.set(key, byKey.has(key) ? undefined : contact.id);
  }
  return byKey;
};

/**
 * Adds the ids of matching contacts to the map. A contact whose id is written in the file is matched by that id only.
 */
export const matchContacts = (
  dataset: Dataset,
  file: Dataset,
  ids: IdMap,
  isWritten: (id: string) => boolean = () => false,
): IdMap => {
  const byKey = contactsByKey(dataset);
  const all = new Map(ids);
  for (const contact of Object.values(file.contactPoints)) {
    if (Object.hasOwn(dataset.contactPoints, contact.id) || isWritten(contact.id)) continue;
    const found = keysOf(contact, (id) => ids.get(id) ?? id)
      .map((key) => byKey.get(key))
      .find((id) => id !== undefined);
    if (found !== undefined) all.set(contact.id, found);
  }
  return all;
};
