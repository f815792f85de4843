import {
  contactPointsOf,
  findParty,
  findPerson,
  findRecord,
  formatLanguageName,
  formatPersonName,
  isWebUrl,
  type AnyRecord,
  type ContactPoint,
  type Network,
  type Organization,
  type Person,
  type Telephone,
} from '@health-networks/core';
import { contactTopic } from '../base/text/contact-topic.js';
import { currentPost } from '../base/current-post.js';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import type { OverviewInput } from '../base/view-input.js';
import { networkNameOf, requiredText, shownText, type ShownText } from '../base/text/text.js';

/** Returns the first letters of the first and the last capitalized word, without titles such as "Dr.". */
export const firstAndLastInitials = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
};

/** A card; undocumented fields are undefined and not rendered. */
export interface ContactRow {
  id: string;
  /** Name of the person, or of the organization if no person is named. */
  name: ShownText;
  initials: string;
  /** URL of a photo of the person, or of the logo if no person is named. */
  photo: string | undefined;
  post: ShownText | undefined;
  organization: ShownText | undefined;
  organizationUrl: string | undefined;
  /** Topic of the contact: as stated in the data, or else the network or program it is a contact for. */
  topic: ShownText | undefined;
  email: string | undefined;
  telephone: Telephone | undefined;
  url: string | undefined;
  /** Names of the languages in which the contact answers. */
  languages: readonly string[];
  /** Whether there is anything to save besides the name. */
  isReachable: boolean;
  records: readonly AnyRecord[];
}

/** Input for one network, or for all if none is selected. */
type Input = OverviewInput;

/** The cards and their sources. */
export interface ContactCardView {
  /** Undefined when contacts of several networks are shown. */
  networkName: ShownText | undefined;
  contacts: readonly ContactRow[];
  /** Requested ids of unknown contacts. */
  unknownIds: readonly string[];
  evidence: Evidence;
}

const safeAddress = (url: string | undefined): string | undefined =>
  url !== undefined && isWebUrl(url) ? url : undefined;

const organizationOf = ({ organization = '' }: ContactPoint, { index }: Input): Organization | Network | undefined =>
  findParty(index, organization)?.record;

/** Returns the person's name, or else the organization's. */
const nameOf = ({ id }: ContactPoint, person: Person | undefined, organization: ShownText | undefined): ShownText =>
  person ? { value: formatPersonName(person), lang: undefined } : (organization ?? { value: id, lang: undefined });

const channelsOf = (
  { email, telephone, url, availableLanguages = [] }: ContactPoint,
  { messages }: Input,
): Pick<ContactRow, 'email' | 'telephone' | 'url' | 'languages' | 'isReachable'> => ({
  email,
  telephone,
  url,
  languages: availableLanguages.map((tag) => formatLanguageName(tag, messages.language)),
  isReachable: (email ?? telephone ?? url) !== undefined,
});

/** Whether a contact is for the network as a whole, as the heading says. */
const isAboutNetwork = ({ topic, about }: ContactPoint, { network }: Input): boolean =>
  topic === undefined && about[0] === network?.id;

const rowOf = (contact: ContactPoint, input: Input): ContactRow => {
  const { index, language } = input;
  const person = findPerson(index, contact.person ?? '');
  const organization = organizationOf(contact, input);
  const organizationName = organization && requiredText(organization.name, language, organization.id);
  const name = nameOf(contact, person, organizationName);
  const post = person && currentPost(index, person.id, contact.organization);
  return {
    id: contact.id,
    name,
    initials: firstAndLastInitials(name.value),
    photo: safeAddress(person ? person.image : organization?.logo),
    post: shownText(post?.title, language),
    organization: person ? organizationName : undefined,
    organizationUrl: organization?.url,
    topic: isAboutNetwork(contact, input) ? undefined : contactTopic(contact, input),
    ...channelsOf(contact, input),
    records: [contact, ...(post ? [post] : [])],
  };
};

const contactOf = ({ index }: Input, id: string): ContactPoint | undefined => {
  const found = findRecord(index, id);
  return found?.collection === 'contactPoints' ? found.record : undefined;
};

const reachOf = ({ email, telephone, url }: ContactPoint): number => {
  if ((email ?? telephone) !== undefined) return 2;
  return url === undefined ? 0 : 1;
};

/** Returns all contacts: those with email or telephone first, those without any way to reach them last. */
const allContacts = ({ index, network }: Input): readonly ContactPoint[] => {
  const contacts = network ? contactPointsOf(index, network.id) : Object.values(index.dataset.contactPoints);
  return [...contacts].sort((a, b) => reachOf(b) - reachOf(a));
};

/** Creates the view of the contacts with these ids, in this order; without ids, of all contacts of the network. */
export const contactCardView = (input: Input, contactIds: readonly string[] = []): ContactCardView => {
  const { index, network, language, messages } = input;
  const ids = [...new Set(contactIds)];
  const shown = ids.length > 0 ? ids.flatMap((id) => contactOf(input, id) ?? []) : allContacts(input);
  const contacts = shown.map((contact) => rowOf(contact, input));
  return {
    networkName: network && networkNameOf(network, language),
    contacts,
    unknownIds: ids.filter((id) => !contactOf(input, id)),
    evidence: evidenceOf(
      index,
      contacts.flatMap(({ records }) => records),
      messages,
    ),
  };
};
