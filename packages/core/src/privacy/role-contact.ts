import type { ContactPoint } from '../model/records/contact-point.js';
import type { Person } from '../model/records/person.js';
import { isPersonalMailbox } from './is-personal-mailbox.js';
import type { MentionFinder } from './mention-finder.js';

/**
 * A contact point without its person: the role mailbox or page, if there is one. The telephone number is removed,
 * because it may be the person's own.
 */
export const findRoleContact = (
  { person: _, telephone: __, email, url, ...rest }: ContactPoint,
  holder: Person,
  mentions: MentionFinder,
): ContactPoint | undefined => {
  const keepsEmail = email !== undefined && !isPersonalMailbox(email, holder) && !mentions.inText(email);
  const keepsUrl = url !== undefined && !mentions.inText(url);
  if (rest.organization === undefined || (!keepsEmail && !keepsUrl)) return undefined;
  return { ...rest, ...(keepsEmail && { email }), ...(keepsUrl && { url }) };
};
