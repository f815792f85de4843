import { isE164 } from '../../model/guards/is-e164.js';
import type { Telephone } from '../../model/values/telephone.js';
import {
  formatContentLines,
  formatUid,
  textProperty,
  urlProperty,
  type ContentProperty,
} from '../content-lines/content-lines.js';
import { escapeText } from '../content-lines/escape-text.js';

/** What a visiting card says; see `vcardContactOf` for one that is made from a dataset. */
export interface VcardContact {
  /** The name as one writes it; where it is empty, the organization stands in. */
  readonly formattedName: string;
  readonly givenName?: string;
  /** With its prefix: "van der Berg". */
  readonly familyName?: string;
  /** "Prof." */
  readonly honorificPrefix?: string;
  readonly organization?: string;
  /** Post: "Director Health". */
  readonly title?: string;
  readonly email?: string;
  /** A number in E.164; others are left out: without their country they would ring somewhere else. */
  readonly telephone?: Telephone;
  /** An http(s) address; others are left out. */
  readonly url?: string;
  /** BCP 47 tags, the preferred one first. */
  readonly languages?: readonly string[];
  readonly note?: string;
  /** Where the card was taken from: an http(s) address; others are left out. */
  readonly source?: string;
  /** Tells an address book that it has this card already: the same each time. */
  readonly uid?: string;
}

/** How to write a card. */
export interface VcardOptions {
  /** 4.0 (RFC 6350) unless a program reads only 3.0 (RFC 2426). */
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
 * A visiting card that address books read: one card, CRLF line breaks, lines of at most 75 octets. It holds what the
 * contact says and nothing else; texts are escaped, so that none can add a property or a card.
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
