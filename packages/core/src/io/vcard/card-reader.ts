import type { Telephone } from '../../model/types.generated.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import {
  ComponentReader,
  isPrivate,
  preferenceOf,
  typesOf,
  type Located,
  decodeReferences,
  splitStructured,
  splitText,
  unescapeText,
} from '../content-lines/component-reader.js';
import type { Component } from '../content-lines/read-content-lines.js';
import type { Draft } from '../reading/draft.js';
import type { KnownNames } from '../reading/known-names.js';
import { exchangeFault, type Report } from '../reading/report.js';
import { tableFault } from '../reading/table-fault.js';
import { readTelephone, type FindTelephone } from '../tables/cell-telephone.js';
import { readPersonName, splitPrefix, type PersonName } from '../tables/person-name.js';
import { isOfOnePerson, prefixesLast } from './card-names.js';

/** Properties of the card rather than the contact: when and by which program it was created. */
const silent = ['VERSION', 'PRODID', 'REV', 'KIND', 'X-ADDRESSBOOKSERVER-KIND'];

/** Shared context of card readers. */
export interface CardContext {
  readonly draft: Draft;
  readonly report: Report;
  readonly names: KnownNames;
  readonly findTelephone?: FindTelephone | undefined;
}

/** Reads one card. */
export class CardReader {
  readonly #reader: ComponentReader;
  readonly #context: CardContext;

  constructor(card: Component, at: number, context: CardContext) {
    this.#reader = new ComponentReader(card, ['VCARD', at], context.report, silent);
    this.#context = context;
  }

  /** Reads the parts of N and reports parts without a field. */
  #structuredName(): PersonName | undefined {
    const { report } = this.#context;
    const found = this.#reader.one('N');
    if (!found) return undefined;
    const [family = '', given = '', additional = '', prefix = '', suffix = ''] = splitStructured(
      decodeReferences(found.line.value),
    );
    if (suffix !== '') {
      report.notice(found.path, { value: suffix, ...exchangeFault('no-place-for-it', 'add-by-hand') });
    }
    const [names, prefixes] = prefixesLast([given, additional].filter(Boolean).join(' '));
    const givenName = report.text(found.path, names);
    const familyName = report.text(found.path, family === '' ? '' : [...prefixes, family].join(' '));
    const honorificPrefix = report.text(found.path, prefix);
    if (familyName === undefined || !isOfOnePerson(givenName)) return undefined;
    return { givenName, ...splitPrefix(familyName), ...(honorificPrefix !== undefined && { honorificPrefix }) };
  }

  /** Whether N has the first name of a person and no family name: the card is not that of an organization. */
  #hasFirstNameOnly(): boolean {
    const [family = '', given = ''] = splitText(this.#reader.one('N')?.line.value ?? '', ';');
    return family.trim() === '' && given.trim() !== '';
  }

  /** Finds the person the card describes: by N or else by FN, unless it is the card of an organization. */
  #person(
    formatted: string | undefined,
    organization: string | undefined,
    isOrganization: boolean,
  ): string | undefined {
    const structured = this.#structuredName();
    if (isOrganization) return undefined;
    if (structured) return this.#context.names.person(structured);
    if (formatted === organization) return undefined;
    const read = formatted === undefined ? undefined : readPersonName(formatted);
    return read && 'value' in read ? this.#context.names.person(read.value) : undefined;
  }

  /** Reads ORG: the first component is the organization, the others are its units, which are reported. */
  #organization(): { readonly name: string; readonly found: Located } | undefined {
    const { report } = this.#context;
    const found = this.#reader.one('ORG');
    if (!found) return undefined;
    const [name, ...units] = splitText(decodeReferences(found.line.value), ';');
    for (const unit of units.filter((text) => text.trim() !== '')) {
      report.notice(found.path, { value: unit, ...exchangeFault('no-place-for-it', 'add-by-hand') });
    }
    const text = report.text(found.path, name);
    return text === undefined ? undefined : { name: text, found };
  }

  /** Reads a number for calls, not of a fax or pager. */
  #telephone(): Telephone | undefined {
    const { report, findTelephone } = this.#context;
    const found = this.#reader.one('TEL', (line) => !typesOf(line).some((type) => type === 'fax' || type === 'pager'));
    const text = found && report.text(found.path, unescapeText(found.line.value).replace(/^tel:/i, ''));
    if (!found || text === undefined) return undefined;
    const [dialed = '', ...parameters] = text.split(';');
    const extension = parameters.map((one) => /^ext=(.+)$/i.exec(one)?.[1]).find((one) => one !== undefined);
    const read = readTelephone(dialed, findTelephone);
    if ('value' in read) {
      this.#reportPrivate(found, text);
      const { number, display } = read.value;
      return extension === undefined ? read.value : { number, display: `${display} x${extension}` };
    }
    report.fault(found.path, read.fault);
    return undefined;
  }

  /** Reports a number or mailbox of a home that is read, because it may not be meant for publication. */
  #reportPrivate({ line, path }: Located, value: string): void {
    if (isPrivate(line))
      this.#context.report.notice(path, { value, ...exchangeFault('private-value', 'check-private') });
  }

  #email(): string | undefined {
    const found = this.#reader.one('EMAIL');
    if (found) this.#reportPrivate(found, found.line.value);
    return found && this.#context.report.email(found.path, unescapeText(found.line.value).replace(/^mailto:/i, ''));
  }

  #languages(): string[] {
    const sorted = this.#reader.all('LANG').sort((a, b) => preferenceOf(a.line) - preferenceOf(b.line));
    return [...new Set(sorted.flatMap(({ line }) => findCanonicalTag(line.value.trim()) ?? []))];
  }

  /**
   * Reads NOTE as the subject of the contact, as in our own cards. Reports it, because a note may not be meant for
   * publication.
   */
  #topic(): string | undefined {
    const { report } = this.#context;
    const note = this.#reader.text('NOTE');
    if (note !== undefined) {
      report.notice([...this.#reader.path, 'NOTE'], exchangeFault('note-is-shown', 'check-note'));
    }
    return note;
  }

  /** Adds the person's post at the organization. */
  #addPost(person: string, organization: string, title: string): void {
    const { draft } = this.#context;
    const id = draft.id(undefined, `${person} ${organization}`, 'membership');
    draft.add('memberships', id, { member: person, organization, role: 'staff', title: draft.text(title) });
  }

  #picture(person: string | undefined): void {
    const { names, report } = this.#context;
    const found = this.#reader.one('PHOTO');
    if (!found) return;
    const image = /^https?:/i.test(found.line.value) ? report.url(found.path, found.line.value) : undefined;
    if (image !== undefined && person !== undefined) names.showPerson(person, image);
    else report.notice(found.path, exchangeFault('no-place-for-it', 'add-by-hand'));
  }

  #addOrganization(name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.#context.names.organization(name);
  }

  /**
   * Reports that a card names neither an organization nor a person in full. As in tables, a contact with a mailbox or a
   * telephone number is read without the person.
   */
  #readWithoutName(formatted: string | undefined): void {
    const { report } = this.#context;
    const { path } = this.#reader;
    const fault = { value: formatted, ...tableFault('not-a-full-name', 'write-full-name') };
    if (formatted === undefined) report.fault([...path, 'FN'], exchangeFault('no-name', 'give-card-name'));
    else if (!this.#reader.one('EMAIL') && !this.#reader.one('TEL')) report.fault([...path, 'N'], fault);
    else {
      report.notice([...path, 'N'], fault);
      this.#addContact(undefined, undefined);
      this.#reader.reportUnread();
    }
  }

  /** Reports names of the card that are neither those of a person in full nor that of the organization. */
  #reportUnreadNames(formatted: string | undefined, organization: string | undefined, isOrganization: boolean): void {
    const { report } = this.#context;
    const parts = splitStructured(decodeReferences(this.#reader.one('N')?.line.value ?? ''));
    const [family = '', given = '', additional = '', prefix = ''] = parts;
    const structured = [prefix, given, additional, family].filter(Boolean).join(' ');
    const names = new Map([
      [structured, 'N'],
      [formatted ?? '', 'FN'],
    ]);
    for (const [value, property] of names) {
      if (value === '' || value === organization) continue;
      const fault = isOrganization
        ? exchangeFault('no-place-for-it', 'add-by-hand')
        : tableFault('not-a-full-name', 'write-full-name');
      report.notice([...this.#reader.path, property], { value, ...fault });
    }
  }

  /** Adds the person's post at the organization, by the title of the card. */
  #readPost(person: string | undefined, organization: string | undefined): void {
    const title = this.#reader.name('TITLE');
    if (title === undefined || person === undefined || organization === undefined) return;
    this.#addPost(person, organization, title);
  }

  /** Adds the contact. A card without any name is a fault. */
  read(isOrganization: boolean): void {
    const formatted = this.#reader.name('FN');
    const org = this.#organization();
    const person = this.#person(formatted, org?.name, isOrganization);
    const isParty = person === undefined && (isOrganization || !this.#hasFirstNameOnly());
    const name = org?.name ?? (isParty ? formatted : undefined);
    const organization = this.#addOrganization(name);
    if (person === undefined && organization === undefined) {
      this.#readWithoutName(formatted);
      return;
    }
    if (person === undefined) this.#reportUnreadNames(formatted, name, isOrganization);
    this.#readPost(person, organization);
    this.#picture(person);
    this.#addContact(person, organization);
    this.#reader.reportUnread();
  }

  #addContact(person: string | undefined, organization: string | undefined): void {
    const { draft } = this.#context;
    const topic = this.#topic();
    const languages = this.#languages();
    const [own] = (this.#reader.text('UID') ?? '').split('@');
    const id = draft.id(own, `${person ?? organization ?? draft.network} contact`, 'contact');
    draft.add('contactPoints', id, {
      person,
      organization: organization === draft.network && person === undefined ? undefined : organization,
      about: [draft.network],
      topic: topic === undefined ? undefined : draft.text(topic),
      email: this.#email(),
      telephone: this.#telephone(),
      url: this.#reader.url('URL'),
      availableLanguages: languages.length > 0 ? languages : undefined,
    });
  }
}
