import type { Dataset } from '../../model/dataset.js';
import type { ContactPoint } from '../../model/records/contact-point.js';

/** Ids in a table, mapped to the ids of the same records in the target dataset. */
export type IdMap = ReadonlyMap<string, string>;

type Key = (contact: ContactPoint) => readonly (string | undefined)[];

/**
 * What identifies a contact, the most reliable first. A mailbox or website may be shared by several persons, and a
 * person may have several mailboxes.
 */
const keys: readonly Key[] = [
  ({ email, url, person, organization }) => [email?.toLowerCase() ?? url, person ?? '', organization ?? ''],
  ({ person, organization }) => [person, organization],
  ({ email, organization }) => [email?.toLowerCase(), organization],
  ({ url, organization }) => [url, organization],
  ({ email }) => [email?.toLowerCase()],
  ({ person }) => [person],
  ({ url }) => [url],
  ({ telephone }) => [telephone?.number],
  ({ person, organization }) => [person === undefined ? organization : undefined],
];

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Whether two contacts may be the same: a shared mailbox of other people elsewhere is another contact. */
const mayBeSame = (one: ContactPoint, other: ContactPoint): boolean =>
  !differ(one.person, other.person) || !differ(one.organization, other.organization);

/** Groups contacts by a key; those without it are left out. */
const groupBy = (contacts: readonly ContactPoint[], keyOf: Key): ReadonlyMap<string, readonly ContactPoint[]> => {
  const groups = new Map<string, ContactPoint[]>();
  for (const contact of contacts) {
    const parts = keyOf(contact);
    const key = parts.includes(undefined) ? undefined : JSON.stringify(parts);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), contact]);
  }
  return groups;
};

/** Returns a contact with the ids that the dataset has for its person and organization. */
const inDataset = (contact: ContactPoint, ids: IdMap): ContactPoint => ({
  ...contact,
  ...(contact.person !== undefined && { person: ids.get(contact.person) ?? contact.person }),
  ...(contact.organization !== undefined && {
    organization: ids.get(contact.organization) ?? contact.organization,
  }),
});

interface Matching {
  readonly ids: IdMap;
  /** Whether the id of a contact identifies it; otherwise it is derived from names. */
  readonly isOwn: (id: string) => boolean;
  /** Whether the id of a contact may be its own although it has another person and organization. */
  readonly isUnknown: boolean;
  readonly newId: (id: string) => string;
  /** Returns the contact that the row of an organization shows. */
  readonly contactOf: (organization: string) => ContactPoint | undefined;
}

/** Returns the record that the reader of a table derived the id of a contact from: its person or its organization. */
const holderOf = ({ id, person, organization }: ContactPoint): string | undefined =>
  [person, organization].find((one) => one !== undefined && id === `${one}-contact`);

/** Adds the ids of contacts to the map: those of matching contacts in the dataset, each at most once, or new ones. */
export const matchContacts = (
  dataset: Dataset,
  file: Dataset,
  { ids, isOwn, isUnknown, newId, contactOf }: Matching,
): IdMap => {
  const known = Object.values(dataset.contactPoints);
  const contacts = Object.values(file.contactPoints).map((contact) => inDataset(contact, ids));
  const all = new Map(ids);
  const claimed = new Set<string>();
  const left = new Map(contacts.map((contact) => [contact.id, contact]));
  const claim = (contact: ContactPoint, found: ContactPoint | undefined): void => {
    if (!found || claimed.has(found.id)) return;
    claimed.add(found.id);
    left.delete(contact.id);
    all.set(contact.id, found.id);
  };
  const find = (id: string): ContactPoint | undefined =>
    Object.hasOwn(dataset.contactPoints, id) ? dataset.contactPoints[id] : undefined;
  for (const contact of contacts.filter(({ id }) => isOwn(id))) {
    claim(contact, find(contact.id));
    all.set(contact.id, all.get(contact.id) ?? newId(contact.id));
    left.delete(contact.id);
  }
  for (const keyOf of keys) {
    const groups = groupBy(known, keyOf);
    for (const [key, [contact]] of groupBy([...left.values()], keyOf)) {
      const found = groups.get(key) ?? [];
      const [one] = found.length > 1 ? found.filter(({ id }) => id === contact?.id) : found;
      if (contact && one && mayBeSame(contact, one)) claim(contact, one);
    }
  }
  for (const given of Object.values(file.contactPoints)) {
    const contact = left.get(given.id);
    if (!contact) continue;
    const holder = holderOf(given);
    const id = holder === undefined ? given.id : `${ids.get(holder) ?? holder}-contact`;
    const ofRow =
      holder !== undefined && holder === given.organization ? contactOf(contact.organization ?? '') : undefined;
    const found = ofRow ?? find(id);
    if (found && (isUnknown || mayBeSame(contact, found))) claim(contact, found);
    if (left.has(contact.id)) all.set(contact.id, newId(id));
  }
  return all;
};
