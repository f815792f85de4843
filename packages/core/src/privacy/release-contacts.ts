import type { ContactPoint, Dataset, Person } from '../model/types.generated.js';
import type { MentionFinder } from './mention-finder.js';
import { isPersonalMailbox } from './is-personal-mailbox.js';

/**
 * Returns a contact point without its person, with the role mailbox or page, or `undefined` if it has neither. The
 * telephone number is removed, because it may be the person's own.
 */
const findRoleContact = (
  { person: _, telephone: __, email, url, ...rest }: ContactPoint,
  holder: Person,
  mentions: MentionFinder,
): ContactPoint | undefined => {
  const keepsEmail = email !== undefined && !isPersonalMailbox(email, holder) && !mentions.inText(email);
  const keepsUrl = url !== undefined && !mentions.inText(url);
  if (rest.organization === undefined || (!keepsEmail && !keepsUrl)) return undefined;
  return { ...rest, ...(keepsEmail && { email }), ...(keepsUrl && { url }) };
};

/** The result of detaching contact points from removed persons. */
interface Release {
  /** The dataset, in which contact points of roles refer to no person. */
  readonly dataset: Dataset;
  /** New ids of contact points whose id contained a name. */
  readonly newIds: ReadonlyMap<string, string>;
  /** Ids of contact points to remove. */
  readonly gone: readonly string[];
  /** Ids of contact points that remain. */
  readonly released: readonly string[];
}

/** Detaches contact points from these persons. */
export const releaseContacts = (
  dataset: Dataset,
  persons: readonly Person[],
  mentions: MentionFinder,
  uniqueId: (base: string) => string,
): Release => {
  const holders = new Map(persons.map((person) => [person.id, person]));
  const newIds = new Map<string, string>();
  const [gone, released] = [new Array<string>(), new Array<string>()];
  const release = (contact: ContactPoint): ContactPoint => {
    const holder = holders.get(contact.person ?? '');
    if (!holder) return contact;
    const role = findRoleContact(contact, holder, mentions);
    (role ? released : gone).push(contact.id);
    if (role && mentions.inId(contact.id)) newIds.set(contact.id, uniqueId(`contact-${role.organization}`));
    return role ?? contact;
  };
  const contactPoints = Object.fromEntries(
    Object.entries(dataset.contactPoints).map(([id, contact]) => [id, release(contact)]),
  );
  return { dataset: { ...dataset, contactPoints }, newIds, gone, released };
};
