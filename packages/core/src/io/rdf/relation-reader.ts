import type { Draft } from '../reading/draft.js';
import type { KnownNames } from '../reading/known-names.js';
import { exchangeFault, type Report } from '../reading/report.js';
import { readTelephone, type FindTelephone } from '../tables/cell-telephone.js';
import { readPersonName, splitPrefix, type PersonName } from '../tables/person-name.js';
import { contactTerms, irisOf, roleTerms, terms } from './foreign-terms.js';
import type { NodeReader } from './node-reader.js';
import type { PartyReader } from './party-reader.js';
import { isLiteral, keyOf } from './rdf-graph.js';

const personClasses = irisOf('schema:Person foaf:Person vcard:Individual');

const personTerms = {
  givenName: irisOf('schema:givenName foaf:givenName foaf:firstName vcard:given-name'),
  familyName: irisOf('schema:familyName foaf:familyName foaf:lastName vcard:family-name'),
  honorificPrefix: irisOf('schema:honorificPrefix foaf:title vcard:honorific-prefix'),
};

/** Shared context of relation readers. */
interface RelationContext {
  readonly reader: NodeReader;
  readonly parties: PartyReader;
  readonly draft: Draft;
  readonly report: Report;
  readonly names: KnownNames;
  readonly findTelephone?: FindTelephone | undefined;
}

/** Adds memberships and contacts. */
export class RelationReader {
  readonly #context: RelationContext;
  readonly #persons = new Map<string, string | undefined>();
  readonly #seen = new Set<string>();

  constructor(context: RelationContext) {
    this.#context = context;
  }

  isPerson(subject: string): boolean {
    return this.#context.reader.graph.classesOf(subject).some((iri) => personClasses.includes(iri));
  }

  /** Reports persons who are not connected to any organization and are not read. */
  reportOtherPersons(): void {
    const { reader, report } = this.#context;
    for (const subject of reader.graph.subjects) {
      if (!this.isPerson(subject) || this.#persons.has(subject)) continue;
      report.noticeOnce('person', reader.path(subject), exchangeFault('no-place-for-it', 'add-by-hand'));
    }
  }

  #personName(subject: string): PersonName | undefined {
    const { reader, report } = this.#context;
    const [givenName, familyName, honorificPrefix] = [
      reader.word(subject, personTerms.givenName),
      reader.word(subject, personTerms.familyName),
      reader.word(subject, personTerms.honorificPrefix),
    ];
    if (givenName !== undefined && familyName !== undefined) {
      return { givenName, ...splitPrefix(familyName), ...(honorificPrefix !== undefined && { honorificPrefix }) };
    }
    const name = reader.word(subject, terms.name) ?? '';
    const read = readPersonName(name);
    if ('value' in read) return read.value;
    report.fault(reader.path(subject, terms.name[0]), read.fault);
    return undefined;
  }

  #personOf(subject: string): string | undefined {
    if (!this.#persons.has(subject)) {
      const name = this.#personName(subject);
      this.#persons.set(subject, name && this.#context.names.person(name));
      this.#context.reader.reportUnread(subject);
    }
    return this.#persons.get(subject);
  }

  /** Returns the id of a member and reports a member that the file does not describe. */
  #memberOf(subject: string): string | undefined {
    const { reader, parties, report } = this.#context;
    if (this.isPerson(subject)) return this.#personOf(subject);
    const id = parties.idOf(subject);
    if (id === undefined) {
      report.noticeOnce(`party ${subject}`, reader.path(subject), {
        value: subject,
        ...exchangeFault('unknown-party', 'describe-party'),
      });
    }
    return id;
  }

  #rolesOf(subject: string): string[] {
    const { reader, draft } = this.#context;
    const labels = reader
      .nodes(subject, roleTerms.role)
      .flatMap((role) => Object.values(reader.texts(role, terms.name) ?? {}).slice(0, 1));
    return [...reader.words(subject, roleTerms.role), ...labels].flatMap(
      (word) => draft.term('membership-role', reader.path(subject, roleTerms.role[0]), word) ?? [],
    );
  }

  #join(member: string | undefined, organization: string | undefined, membership?: string): void {
    if (member === undefined || organization === undefined || member === organization) return;
    const { reader, draft } = this.#context;
    const [startDate, endDate] = [roleTerms.startDate, roleTerms.endDate].map((properties) =>
      membership === undefined ? undefined : reader.date(membership, properties),
    );
    const roles = membership === undefined ? [] : this.#rolesOf(membership);
    for (const role of roles.length > 0 ? roles : ['member']) {
      const key = JSON.stringify([member, organization, role, startDate, endDate]);
      if (!this.#seen.has(key)) draft.belongs(member, [role], { organization, startDate, endDate });
      this.#seen.add(key);
    }
  }

  /** Adds a membership or role, a node between a member and an organization. */
  #membership(subject: string, organization: string | undefined): void {
    const { reader, parties } = this.#context;
    const [named] = reader.nodes(subject, roleTerms.organization);
    const whole = organization ?? (named === undefined ? undefined : parties.idOf(named));
    for (const member of reader.nodes(subject, roleTerms.member)) this.#join(this.#memberOf(member), whole, subject);
    reader.reportUnread(subject);
  }

  #isMembership(subject: string): boolean {
    const { graph } = this.#context.reader;
    return (
      roleTerms.member.some((property) => graph.objects(subject, property).length > 0) &&
      !graph.classesOf(subject).some((iri) => iri.endsWith('Organization'))
    );
  }

  /** Adds the members that an organization lists, and the organizations it is a member of. */
  addMembers(subject: string): void {
    const { reader, parties } = this.#context;
    const id = parties.idOf(subject);
    for (const node of reader.nodes(subject, terms.members)) {
      if (this.#isMembership(node)) this.#membership(node, id);
      else this.#join(this.#memberOf(node), id);
    }
    for (const whole of reader.nodes(subject, terms.memberOf)) this.#join(id, this.#memberOf(whole));
  }

  /** Adds a membership that is not nested in an organization. */
  addMembership(subject: string): void {
    this.#membership(subject, undefined);
  }

  #languagesOf(subject: string): string[] {
    const { reader, report } = this.#context;
    return reader.words(subject, contactTerms.languages).flatMap((value) => {
      if (/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(value)) return Intl.getCanonicalLocales(value);
      const path = reader.path(subject, contactTerms.languages[0]);
      report.notice(path, { value, ...exchangeFault('no-place-for-it', 'add-by-hand') });
      return [];
    });
  }

  #telephoneOf(subject: string) {
    const { reader, report, findTelephone } = this.#context;
    const text = reader.word(subject, contactTerms.telephone)?.replace(/^tel:/, '');
    const read = text === undefined ? undefined : readTelephone(text, findTelephone);
    if (!read || 'value' in read) return read?.value;
    report.fault(reader.path(subject, contactTerms.telephone[0]), read.fault);
    return undefined;
  }

  /** Adds the contacts of a party, including its own mailbox and telephone. */
  addContacts(subject: string): void {
    const { reader, parties } = this.#context;
    const party = parties.idOf(subject);
    if (party === undefined) return;
    for (const node of reader.nodes(subject, terms.contacts)) {
      this.#addContact(node, party, true);
      reader.reportUnread(node);
    }
    const own = [...contactTerms.email, ...contactTerms.telephone];
    if (
      own.some((property) =>
        reader.graph.objects(subject, property).some((term) => isLiteral(term) || !reader.graph.has(keyOf(term))),
      )
    ) {
      this.#addContact(subject, party, false);
    }
  }

  #addContact(subject: string, party: string, isNode: boolean): void {
    const { reader, report, draft, names } = this.#context;
    const named = isNode ? reader.word(subject, contactTerms.name) : undefined;
    const read = named === undefined ? undefined : readPersonName(named);
    const person = read && 'value' in read ? names.person(read.value) : undefined;
    const topic = isNode ? reader.texts(subject, contactTerms.topic) : undefined;
    const email = reader.word(subject, contactTerms.email)?.replace(/^mailto:/i, '');
    const languages = isNode ? this.#languagesOf(subject) : [];
    draft.add('contactPoints', draft.id(undefined, `${person ?? party} contact`, 'contact'), {
      person,
      organization: party === draft.network ? undefined : party,
      about: [draft.network],
      topic,
      email: report.email(reader.path(subject, contactTerms.email[0]), email),
      telephone: this.#telephoneOf(subject),
      url: isNode ? reader.url(subject, contactTerms.url) : undefined,
      availableLanguages: languages.length > 0 ? languages : undefined,
    });
  }
}
