import { foldWord, searchWords } from '../../model/fold-text.js';
import type { SeedLanguage } from '../../model/seed-languages.js';
import type { CsvRow } from '../csv/csv.js';
import { partnersKind, type PartnerColumn } from '../partners-csv/partners-csv-columns.js';
import { countKnown, headerAt, isHeader } from '../tables/header-row.js';
import { createTableColumns, type ColumnMapping, type TableColumns } from '../tables/table-columns.js';
import { contactsKind, type ContactColumn } from './contact-columns.js';
import { eventsKind, type EventColumn } from './event-columns.js';

/** Kinds of sheets of a workbook. */
export const sheetKinds = ['partners', 'contacts', 'events'] as const;

export type SheetKind = (typeof sheetKinds)[number];

/** Accepted names of sheets by language. The first one of each language is written. */
export const sheetNames: Readonly<Record<SheetKind, Readonly<Record<SeedLanguage, readonly [string, ...string[]]>>>> = {
  partners: {
    en: ['Partners', 'partner', 'members', 'organizations', 'organisations', 'participants'],
    nl: ['Partners', 'leden', 'organisaties', 'deelnemers', 'partnerlijst', 'ledenlijst'],
    de: ['Partner', 'Mitglieder', 'Organisationen', 'Einrichtungen', 'Partnerliste', 'Mitgliederliste'],
    fi: ['Kumppanit', 'jäsenet', 'organisaatiot'],
  },
  contacts: {
    en: ['Contacts', 'contact', 'people', 'persons'],
    nl: ['Contacten', 'contactpersonen', 'personen', 'contact'],
    de: ['Kontakte', 'Ansprechpersonen', 'Ansprechpartner', 'Personen', 'Kontakt'],
    fi: ['Yhteystiedot', 'yhteyshenkilöt', 'henkilöt'],
  },
  events: {
    en: ['Events', 'calendar', 'meetings', 'agenda'],
    nl: ['Agenda', 'evenementen', 'activiteiten', 'bijeenkomsten', 'kalender'],
    de: ['Termine', 'Veranstaltungen', 'Kalender'],
    fi: ['Tapahtumat', 'kalenteri'],
  },
};

const kindByWord: ReadonlyMap<string, SheetKind> = new Map(
  sheetKinds.flatMap((kind) =>
    Object.values(sheetNames[kind])
      .flat()
      .map((name): [string, SheetKind] => [foldWord(name), kind]),
  ),
);

/** The columns of each kind of sheet. */
export interface SheetColumns {
  readonly partners: TableColumns<PartnerColumn>;
  readonly contacts: TableColumns<ContactColumn>;
  readonly events: TableColumns<EventColumn>;
}

export const createSheetColumns = (mapping: ColumnMapping | undefined): SheetColumns => ({
  partners: createTableColumns(partnersKind, mapping),
  contacts: createTableColumns(contactsKind, mapping),
  events: createTableColumns(eventsKind, mapping),
});

/** Returns the number of columns that the headers name; 0 if they are not headers of this kind. */
const fitOf = <Column extends string>(rows: readonly CsvRow[], columns: TableColumns<Column>): number => {
  const header = rows[headerAt(rows, columns)];
  return header && isHeader(header, columns) ? countKnown(header, columns) : 0;
};

/** Finds the kind by the name of the sheet: "Leden 2026". */
const findKindByName = (name: string): SheetKind | undefined =>
  kindByWord.get(foldWord(name)) ?? searchWords(name).flatMap((word) => kindByWord.get(foldWord(word)) ?? [])[0];

/** Finds the kind of a sheet: by its name if the headers agree, else by its headers, else by its name alone. */
export const findSheetKind = (name: string, rows: readonly CsvRow[], columns: SheetColumns): SheetKind | undefined => {
  const fits: Readonly<Record<SheetKind, number>> = {
    partners: fitOf(rows, columns.partners),
    contacts: fitOf(rows, columns.contacts),
    events: fitOf(rows, columns.events),
  };
  const byName = findKindByName(name);
  if (byName && fits[byName] > 0) return byName;
  const [best] = [...sheetKinds].sort((a, b) => fits[b] - fits[a]);
  return best && fits[best] > 0 ? best : byName;
};
