import type { ContactPoint, Dataset } from '../../model/types.generated.js';

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

/** The origin of a derived id: the record in the dataset whose contact it is, and the id for it there. */
interface Derived {
  /** Empty if the id is not derived. */
  readonly holder: string;
  readonly id: string;
}

/** Returns the origin of an id that the reader of a table derived from the person or organization of a contact. */
const derivedFrom = ({ id, person, organization }: ContactPoint, ids: IdMap): Derived => {
  const made = [person, organization].find((one) => one !== undefined && id === `${one}-contact`);
  if (made === undefined) return { holder: '', id };
  const holder = ids.get(made) ?? made;
  return { holder, id: `${holder}-contact` };
};

/** Matches the contacts of a file with those of a dataset, each of which is matched at most once. */
class ContactMatching {
  readonly ids: Map<string, string>;

  readonly #contactPoints: Dataset['contactPoints'];

  readonly #claimed = new Set<string>();

  readonly #left: Map<string, ContactPoint>;

  constructor({ contactPoints }: Dataset, contacts: readonly ContactPoint[], ids: IdMap) {
    this.#contactPoints = contactPoints;
    this.#left = new Map(contacts.map((contact) => [contact.id, contact]));
    this.ids = new Map(ids);
  }

  get left(): ContactPoint[] {
    return [...this.#left.values()];
  }

  find(id: string): ContactPoint | undefined {
    return Object.hasOwn(this.#contactPoints, id) ? this.#contactPoints[id] : undefined;
  }

  /** Matches a contact, unless there is none or another is matched with it. */
  claim({ id }: ContactPoint, found: ContactPoint | undefined): void {
    if (!found || this.#claimed.has(found.id)) return;
    this.#claimed.add(found.id);
    this.settle(id, found.id);
  }

  claimBy(find: (contact: ContactPoint) => ContactPoint | undefined): void {
    for (const contact of this.left) this.claim(contact, find(contact));
  }

  settle(id: string, known: string): void {
    this.#left.delete(id);
    this.ids.set(id, known);
  }

  /** Matches the contacts that are left by a key that only one contact has; the id selects one of several. */
  claimByKey(keyOf: Key): void {
    const groups = groupBy(Object.values(this.#contactPoints), keyOf);
    for (const [key, [contact]] of groupBy(this.left, keyOf)) {
      const found = groups.get(key) ?? [];
      const one = found.length > 1 ? found.find(({ id }) => id === contact?.id) : found[0];
      if (contact && one && mayBeSame(contact, one)) this.claim(contact, one);
    }
  }
}

/** Adds the ids of contacts to the map: those of matching contacts in the dataset, each at most once, or new ones. */
export const matchContacts = (
  dataset: Dataset,
  file: Dataset,
  { ids, isOwn, isUnknown, newId, contactOf }: Matching,
): IdMap => {
  const given = Object.values(file.contactPoints);
  const matching = new ContactMatching(
    dataset,
    given.map((contact) => inDataset(contact, ids)),
    ids,
  );
  matching.claimBy(({ id }) => (isOwn(id) ? matching.find(id) : undefined));
  for (const { id } of matching.left.filter((contact) => isOwn(contact.id))) matching.settle(id, newId(id));
  for (const keyOf of keys) matching.claimByKey(keyOf);
  const derived = new Map(given.map((contact) => [contact.id, derivedFrom(contact, ids)]));
  const derivedOf = (id: string): Derived => derived.get(id) ?? { holder: '', id };
  matching.claimBy((contact) => {
    const { holder, id } = derivedOf(contact.id);
    const found = (holder === contact.organization ? contactOf(holder) : undefined) ?? matching.find(id);
    return found && (isUnknown || mayBeSame(contact, found)) ? found : undefined;
  });
  for (const { id } of matching.left) matching.settle(id, newId(derivedOf(id).id));
  return matching.ids;
};
