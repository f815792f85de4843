import type { ContactPoint, Dataset, LocalizedText, Membership } from '../../model/types.generated.js';
import { foldPlace, foldWord } from '../../model/fold-text.js';
import { isId } from '../../model/guards/is-id.js';
import { createNearestFinder } from '../../model/issues/find-nearest.js';
import { createIds, type CreateId } from '../reading/create-ids.js';
import { sheetFault } from '../reading/sheet-fault.js';
import { remarkFault, type CellValue } from '../tables/cell-faults.js';
import type { FindTelephone } from '../tables/cell-telephone.js';
import type { RowReader } from '../tables/row-reader.js';
import { createNamesakes, type FindNamesake, createContacts, type TableContacts } from '../tables/table-contacts.js';
import type { DeclaredTerms } from '../terms/declared-terms.js';
import { readThemes, type TableThemes } from '../terms/table-themes.js';
import { createWordReader, type WordReader } from '../terms/word-reader.js';

/** Finds organizations and networks by id or by any of their names. */
type FindParty = (written: string) => CellValue<string>;

/** Creates a finder of parties in several datasets; earlier datasets take precedence. */
const createPartyFinder = (datasets: readonly Dataset[]): FindParty => {
  const parties = datasets.flatMap(({ organizations, networks }) => [
    ...Object.values(organizations),
    ...Object.values(networks),
  ]);
  const names = parties.flatMap(({ id, name, alternateNames = [] }) =>
    [id, ...Object.values(name), ...alternateNames].map((word): [string, string] => [word, id]),
  );
  const byName = new Map(names.map(([word, id]): [string, string] => [foldWord(word), id]).reverse());
  const findNear = createNearestFinder(names.map(([word]) => word));
  return (written) => {
    const id = byName.get(foldWord(written));
    if (id !== undefined) return { value: id };
    const near = findNear(written);
    const fault =
      near === undefined
        ? sheetFault('unknown-organization', 'add-partner')
        : sheetFault('unknown-organization', 'did-you-mean', { near });
    return { fault: { value: written, ...fault } };
  };
};

/** The fields of a contact in a row of contacts. */
type ContactFields = Partial<Pick<ContactPoint, 'person' | 'organization' | 'email' | 'telephone'>>;

/** The contacts in the rows of partners. */
interface PartnerContacts {
  /** Returns the contact that a row of contacts repeats, and removes it from `rest`. */
  readonly take: (row: ContactFields) => ContactPoint | undefined;
  /** The contacts that no row of contacts repeats, by id. */
  readonly rest: () => Record<string, ContactPoint>;
}

const agree = (one: unknown, other: unknown): boolean => one === undefined || other === undefined || one === other;

/** Whether two contacts of one organization share the person or the mailbox and do not differ in either. */
const isSame = (contact: ContactPoint, row: ContactFields): boolean =>
  ((row.person !== undefined && row.person === contact.person) ||
    (row.email !== undefined && row.email === contact.email)) &&
  agree(row.person, contact.person) &&
  agree(row.email, contact.email) &&
  agree(row.telephone?.number, contact.telephone?.number);

/** Finds contacts that are both in a sheet of partners and in one of contacts, so that they can be merged. */
const createPartnerContacts = (contacts: readonly ContactPoint[]): PartnerContacts => {
  const left = new Set(contacts);
  const byOrganization = new Map<string, ContactPoint[]>();
  for (const contact of contacts) {
    const { organization = contact.id } = contact;
    byOrganization.set(organization, [...(byOrganization.get(organization) ?? []), contact]);
  }
  return {
    take: (row) => {
      const own = byOrganization.get(row.organization ?? '') ?? [];
      const found = own.find((contact) => left.has(contact) && isSame(contact, row));
      if (found) left.delete(found);
      return found;
    },
    rest: () => Object.fromEntries([...left].map((contact) => [contact.id, contact])),
  };
};

/** The job title in a row of contacts. */
interface RowPost {
  readonly person: string | undefined;
  readonly organization: string | undefined;
  readonly title: string;
}

/** Collects the posts of contact persons at their organizations. */
interface PersonPosts {
  /**
   * Adds a post. Returns false if it has no home: without a person or an organization, or if the person has another
   * title there.
   */
  readonly add: (post: RowPost) => boolean;
  readonly memberships: () => Membership[];
}

const createPersonPosts = (createId: CreateId, text: (value: string) => LocalizedText): PersonPosts => {
  const posts = new Map<string, { membership: Membership; title: string }>();
  return {
    add: ({ person, organization, title }) => {
      if (person === undefined || organization === undefined) return false;
      const key = `${person} ${organization}`;
      const known = posts.get(key);
      if (known) return known.title === title;
      const id = createId(key, 'membership');
      const membership = { id, member: person, organization, role: 'staff', title: text(title), citations: [] };
      posts.set(key, { membership, title });
      return true;
    },
    memberships: () => [...posts.values()].map(({ membership }) => membership),
  };
};

/** Context for reading the rows of contacts and events: finders of partners and other records, and new ids. */
export interface SheetContext {
  readonly network: string;
  readonly language: string;
  readonly text: (value: string) => LocalizedText;
  readonly createId: CreateId;
  readonly findParty: FindParty;
  readonly placeOf: (written: string) => string;
  readonly newPlaces: Dataset['places'];
  readonly themes: TableThemes;
  readonly contacts: TableContacts;
  readonly findNamesake: FindNamesake;
  readonly posts: PersonPosts;
  readonly partnerContacts: PartnerContacts;
  readonly statuses: WordReader;
  readonly modes: WordReader;
  readonly findTelephone: FindTelephone | undefined;
  /** Ids in use, including those given in rows. */
  readonly taken: Set<string>;
}

interface SheetContextOptions {
  readonly network: string;
  readonly language: string;
  readonly concepts: DeclaredTerms;
  readonly findTelephone: FindTelephone | undefined;
  /** The existing dataset into which the sheets are read. */
  readonly known: Dataset | undefined;
}

const idsOf = (dataset: Dataset): string[] =>
  Object.values<unknown>({ ...dataset }).flatMap((collection) =>
    typeof collection === 'object' && collection !== null ? Object.keys(collection) : [],
  );

/**
 * Finds places by name, and creates those that the partners do not have. A name is that of the place with the same
 * accents, "Münster" or "Munster"; else of the only one that is spelled alike.
 */
const createPlaces = (dataset: Dataset, createId: CreateId, text: (value: string) => LocalizedText) => {
  const newPlaces: Dataset['places'] = {};
  const byName = new Map<string, string>();
  const alike = new Map<string, Set<string>>();
  const add = (name: string, id: string): void => {
    const [key, loose] = [foldPlace(name), foldWord(name)];
    byName.set(key, byName.get(key) ?? id);
    alike.set(loose, (alike.get(loose) ?? new Set()).add(id));
  };
  for (const { id, name } of Object.values(dataset.places)) for (const word of Object.values(name)) add(word, id);
  const find = (written: string): string | undefined => {
    const [only, ...others] = alike.get(foldWord(written)) ?? [];
    return byName.get(foldPlace(written)) ?? (others.length === 0 ? only : undefined);
  };
  const placeOf = (written: string): string => {
    const known = find(written);
    if (known !== undefined) return known;
    const id = createId(`place ${written}`, 'place');
    newPlaces[id] = { id, name: text(written), kind: 'city', citations: [] };
    add(written, id);
    return id;
  };
  return { newPlaces, placeOf };
};

/** Creates a finder that knows the contact persons of the partners. */
const namesakesIn = ({ contactPoints, persons, organizations }: Dataset): FindNamesake => {
  const findNamesake = createNamesakes();
  for (const { person = '', organization = '', email = '' } of Object.values(contactPoints)) {
    const name = persons[person];
    const [label = organization] = Object.values(organizations[organization]?.name ?? {});
    if (name) findNamesake(name, { organization, label, email });
  }
  return findNamesake;
};

/** Creates a context from the dataset of the partners. */
export const createSheetContext = (
  dataset: Dataset,
  { network, language, concepts, findTelephone, known }: SheetContextOptions,
): SheetContext => {
  const text = (value: string): LocalizedText => ({ [language]: value });
  const taken = new Set(idsOf(dataset));
  const createId = createIds(taken);
  const ownConcepts = { ...concepts, ...dataset.concepts };
  return {
    network,
    language,
    text,
    createId,
    findTelephone,
    taken,
    findParty: createPartyFinder(known ? [dataset, known] : [dataset]),
    ...createPlaces(dataset, createId, text),
    themes: readThemes(ownConcepts, createId, text),
    contacts: createContacts(createId, Object.values(dataset.persons)),
    findNamesake: namesakesIn(dataset),
    posts: createPersonPosts(createId, text),
    partnerContacts: createPartnerContacts(Object.values(dataset.contactPoints)),
    statuses: createWordReader({ vocabulary: 'event-status', language, concepts }),
    modes: createWordReader({ vocabulary: 'attendance-mode', language, concepts }),
  };
};

/** Reads the id in a row; empty if it has none. Reports an id that is invalid or already in use. */
export const readOwnId = <Column extends string>(
  reader: RowReader<Column>,
  column: Column,
  { taken }: SheetContext,
): string => {
  const id = reader.text(column, remarkFault);
  if (id === '') return '';
  const fault = isId(id) ? sheetFault('id-of-another', 'own-ids') : sheetFault('not-our-id', 'id-or-empty');
  if (isId(id) && !taken.has(id)) {
    taken.add(id);
    return id;
  }
  reader.isRight(column, { value: id, ...fault });
  return '';
};
