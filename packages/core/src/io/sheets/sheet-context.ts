import type { Dataset } from '../../model/dataset.js';
import { isId } from '../../model/guards/is-id.js';
import { foldPlace, foldWord } from '../../model/fold-text.js';
import type { LocalizedText } from '../../model/values/localized-text.js';
import type { DeclaredTerms } from '../terms/declared-terms.js';
import { createWordReader, type WordReader } from '../terms/word-reader.js';
import { sheetFault } from '../reading/sheet-fault.js';
import { createIds, type CreateId } from '../reading/create-ids.js';
import type { FindTelephone } from '../tables/cell-telephone.js';
import { remarkFault } from '../tables/cell-faults.js';
import type { RowReader } from '../tables/row-reader.js';
import { createNamesakes, type FindNamesake } from '../tables/namesakes.js';
import { createContacts, type TableContacts } from '../tables/table-contacts.js';
import { readThemes, type TableThemes } from '../terms/table-themes.js';
import { createPartyFinder, type FindParty } from './known-parties.js';
import { createPartnerContacts, type PartnerContacts } from './partner-contacts.js';
import { createPersonPosts, type PersonPosts } from './person-posts.js';

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

export interface SheetContextOptions {
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
