import type { ContactPoint, Dataset, LocalizedText, Person } from '../../model/types.generated.js';
import { findParty, findIn } from '../../query/find/find-record.js';
import { type DatasetIndex, type IdOf, lookupsOf } from '../../query/index-dataset.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { localize } from '../../text/localize.js';
import type { VcardContact } from './vcard.js';

const nameOf = (index: DatasetIndex, id: string): LocalizedText | undefined =>
  (findParty(index, id)?.record ?? findIn(index, 'programs', id))?.name;

/** Joins the prefix to the family name, because vCard has no separate field for it. */
const personParts = (person: Person): VcardContact => {
  const { givenName, familyNamePrefix, familyName, honorificPrefix } = person;
  return {
    formattedName: formatPersonName(person),
    givenName,
    familyName: familyNamePrefix === undefined ? familyName : `${familyNamePrefix} ${familyName}`,
    ...(honorificPrefix !== undefined && { honorificPrefix }),
  };
};

/** Returns the person's post at the organization, or else at a party that the contact is about. */
const titleOf = (
  index: DatasetIndex,
  { person = '', organization, about }: ContactPoint,
): LocalizedText | undefined => {
  const posts = lookupsOf(index)
    .membershipsByMember(person)
    .filter(({ title }) => title !== undefined);
  const post = posts.find((each) => each.organization === organization);
  return (post ?? posts.find((each) => about.includes(each.organization)))?.title;
};

const reachParts = ({ email, telephone, url, availableLanguages }: ContactPoint): Partial<VcardContact> => ({
  ...(email !== undefined && { email }),
  ...(telephone && { telephone }),
  ...(url !== undefined && { url }),
  ...(availableLanguages && { languages: availableLanguages }),
});

/** Returns organization, post and topic, in one language. */
const textParts = (index: DatasetIndex, contactPoint: ContactPoint, language: string): Partial<VcardContact> => {
  const organization = localize(nameOf(index, contactPoint.organization ?? ''), language);
  const title = localize(titleOf(index, contactPoint), language);
  const note = localize(contactPoint.topic, language);
  return {
    ...(organization !== undefined && { organization }),
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
  };
};

/**
 * Creates a visiting card for a contact point, in one language. A contact without a person has the name of its
 * organization, or else of the party it is about. Returns `undefined` if there is no such contact point.
 *
 * @example
 * const contact = vcardContactOf(ownIndex, 'anna-contact', 'en');
 * contact; // { formattedName: 'Prof. Anna van der Berg', email: 'a.vanderberg@example.org', … }
 * if (contact) formatVcard(contact); // 'BEGIN:VCARD\r\n…END:VCARD\r\n'
 */
export const vcardContactOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  contactPointId: IdOf<D, 'contactPoints', I>,
  language: string,
): VcardContact | undefined => {
  const contactPoint = findIn(index, 'contactPoints', contactPointId);
  if (!contactPoint) return undefined;
  const [about = ''] = contactPoint.about;
  const person = findIn(index, 'persons', contactPoint.person ?? '');
  const texts = textParts(index, contactPoint, language);
  const formattedName = texts.organization ?? localize(nameOf(index, about), language) ?? contactPointId;
  const source = findIn(index, 'sources', contactPoint.citations[0]?.source ?? '')?.url;
  return {
    ...(person ? personParts(person) : { formattedName }),
    ...texts,
    ...reachParts(contactPoint),
    ...(source !== undefined && { source }),
    uid: `${contactPoint.id}@${about}`,
  };
};
