import { isE164 } from '../../model/guards/is-e164.js';
import type { Telephone } from '../../model/types.generated.js';
import {
  formatContentLines,
  formatUid,
  textProperty,
  urlProperty,
  type ContentProperty,
  escapeText,
} from '../content-lines/content-lines.js';

/** A visiting card; `vcardContactOf` creates one from a dataset. */
export interface VcardContact {
  /** The full name as written. If it is empty, the organization is used. */
  readonly formattedName: string;
  readonly givenName?: string;
  /** With its prefix: "van der Berg". */
  readonly familyName?: string;
  /** For example "Prof." */
  readonly honorificPrefix?: string;
  readonly organization?: string;
  /** Post, for example "Director Health". */
  readonly title?: string;
  readonly email?: string;
  /** A number in E.164. Other numbers are left out, because without a country code they could reach someone else. */
  readonly telephone?: Telephone;
  /** An http(s) URL; other URLs are left out. */
  readonly url?: string;
  /** BCP 47 tags, the preferred one first. */
  readonly languages?: readonly string[];
  readonly note?: string;
  /** URL of the source of the card, http(s); other URLs are left out. */
  readonly source?: string;
  /** Stable id by which an address book recognizes a card it already has. */
  readonly uid?: string;
}

/** Options of `formatVcard`. */
export interface VcardOptions {
  /** Default: 4.0 (RFC 6350). Use 3.0 (RFC 2426) for programs that read only that. */
  readonly version?: '4.0' | '3.0';
}

/** N: family name, given name, additional names, prefixes, suffixes. Version 3.0 requires it even for organizations. */
const nameProperty = ({ givenName, familyName, honorificPrefix }: VcardContact, isOld: boolean): ContentProperty[] => {
  if (givenName === undefined && familyName === undefined && !isOld) return [];
  const components = [familyName, givenName, undefined, honorificPrefix, undefined];
  return [['N', components.map((component) => escapeText(component ?? '')).join(';')]];
};

const telephoneProperty = ({ telephone }: VcardContact, isOld: boolean): ContentProperty[] => {
  if (!telephone || !isE164(telephone.number)) return [];
  const { number } = telephone;
  return [isOld ? ['TEL;TYPE=VOICE', number] : ['TEL;VALUE=uri;TYPE=voice', `tel:${number}`]];
};

const languageProperties = ({ languages = [] }: VcardContact, isOld: boolean): ContentProperty[] =>
  isOld ? [] : languages.map((language, at) => [`LANG;PREF=${Math.min(at + 1, 100)}`, escapeText(language)]);

const propertiesOf = (contact: VcardContact, formattedName: string, isOld: boolean): ContentProperty[] => [
  ['BEGIN', 'VCARD'],
  ['VERSION', isOld ? '3.0' : '4.0'],
  ...textProperty(isOld ? 'UID' : 'UID;VALUE=text', formatUid(contact.uid)),
  ...textProperty('FN', formattedName),
  ...nameProperty(contact, isOld),
  ...textProperty('ORG', contact.organization),
  ...textProperty('TITLE', contact.title),
  ...textProperty('EMAIL', contact.email),
  ...telephoneProperty(contact, isOld),
  ...urlProperty('URL', contact.url),
  ...languageProperties(contact, isOld),
  ...textProperty('NOTE', contact.note),
  ...urlProperty('SOURCE', contact.source),
  ['END', 'VCARD'],
];

/**
 * Formats a visiting card for address books: one card, CRLF line breaks, lines of at most 75 octets. Texts are escaped,
 * so that they cannot add a property or a card.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350
 * @throws {RangeError} when the contact has neither a name nor an organization, because a card must have a name
 * @example
 * formatVcard({ formattedName: 'Anna de Boer', email: 'anna@example.org' });
 * // 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna de Boer\r\nEMAIL:anna@example.org\r\nEND:VCARD\r\n'
 */
export const formatVcard = (contact: VcardContact, { version = '4.0' }: VcardOptions = {}): string => {
  const formattedName = [contact.formattedName, contact.organization ?? ''].find(
    (name) => escapeText(name).trim() !== '',
  );
  if (formattedName === undefined) {
    throw new RangeError(
      'The contact has no formattedName and no organization. Give one of them: a card needs a name.',
    );
  }
  return formatContentLines(propertiesOf(contact, formattedName, version === '3.0'));
};
