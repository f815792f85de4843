import {
  contactPointsOf,
  findNetwork,
  findOrganization,
  findPerson,
  findRecord,
  formatPersonName,
  membershipsOf,
  type AnyRecord,
  type ContactPoint,
  type Membership,
  type Network,
  type Organization,
  type Person,
  type Telephone,
} from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence.view.js';
import type { ViewInput } from '../base/hn-element.js';
import { requiredText, shownText, type ShownText } from '../base/text.js';

/** One card; what is not documented is undefined and takes no room. */
export interface ContactRow {
  id: string;
  /** The person, or the organization where no person is named. */
  name: ShownText;
  initials: string;
  post: ShownText | undefined;
  organization: ShownText | undefined;
  organizationUrl: string | undefined;
  topic: ShownText | undefined;
  email: string | undefined;
  telephone: Telephone | undefined;
  url: string | undefined;
  /** Names of the languages in which the contact answers. */
  languages: readonly string[];
  /** Is there anything to save besides the name? */
  isReachable: boolean;
  records: readonly AnyRecord[];
}

/** The cards to show, and the sources they rest on. */
export interface ContactCardView {
  networkName: ShownText;
  contacts: readonly ContactRow[];
  evidence: Evidence;
}

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
};

const languageNames = (tags: readonly string[], language: string): string[] => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return tags.map((tag) => names.of(tag) ?? tag);
};

const postOf = (
  { index }: ViewInput,
  person: Person | undefined,
  organization: string | undefined,
): Membership | undefined =>
  person && membershipsOf(index, person.id).find((membership) => membership.organization === organization);

const organizationOf = (
  { organization = '' }: ContactPoint,
  { index }: ViewInput,
): Organization | Network | undefined => findOrganization(index, organization) ?? findNetwork(index, organization);

/** The person's name, else the organization's. */
const nameOf = ({ id }: ContactPoint, person: Person | undefined, organization: ShownText | undefined): ShownText =>
  person ? { value: formatPersonName(person), lang: undefined } : (organization ?? { value: id, lang: undefined });

const channelsOf = (
  { email, telephone, url, availableLanguages = [] }: ContactPoint,
  language: string,
): Pick<ContactRow, 'email' | 'telephone' | 'url' | 'languages' | 'isReachable'> => ({
  email,
  telephone,
  url,
  languages: languageNames(availableLanguages, language),
  isReachable: (email ?? telephone ?? url) !== undefined,
});

const rowOf = (contact: ContactPoint, input: ViewInput): ContactRow => {
  const { index, language } = input;
  const person = findPerson(index, contact.person ?? '');
  const organization = organizationOf(contact, input);
  const organizationName = organization && requiredText(organization.name, language, organization.id);
  const name = nameOf(contact, person, organizationName);
  const post = postOf(input, person, contact.organization);
  return {
    id: contact.id,
    name,
    initials: initialsOf(name.value),
    post: shownText(post?.title, language),
    organization: person ? organizationName : undefined,
    organizationUrl: organization?.url,
    topic: shownText(contact.topic, language),
    ...channelsOf(contact, language),
    records: [contact, ...(post ? [post] : [])],
  };
};

const contactsToShow = ({ index, network }: ViewInput, contactId: string | undefined): readonly ContactPoint[] => {
  if (contactId === undefined) return contactPointsOf(index, network.id);
  const found = findRecord(index, contactId);
  return found?.collection === 'contactPoints' ? [found.record] : [];
};

/** One contact by its id, or all that are documented for the network. */
export const contactCardView = (input: ViewInput, contactId: string | undefined): ContactCardView => {
  const contacts = contactsToShow(input, contactId).map((contact) => rowOf(contact, input));
  return {
    networkName: requiredText(input.network.name, input.language, input.network.id),
    contacts,
    evidence: evidenceOf(
      input.index,
      contacts.flatMap(({ records }) => records),
      input.words,
    ),
  };
};
