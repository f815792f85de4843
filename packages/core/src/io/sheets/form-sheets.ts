import { findDeclaredTerm, termsOf } from '../../model/terms/terms.js';
import type { Dataset } from '../../model/types.generated.js';
import { type DatasetIndex, type IdOf, datasetOf } from '../../query/index-dataset.js';
import { localize } from '../../text/localize.js';
import { partnersKind, partnerSheetColumns } from '../partners-csv/columns.js';
import { headerIn } from '../tables/table-columns.js';
import type { TableVocabulary } from '../terms/declared-terms.js';
import { knownLabelOf } from '../terms/word-reader.js';
import { contactRowsOf, eventRowsOf, partnerRowsOf } from './form-rows.js';
import { contactsKind, contactSheetColumns, eventsKind, eventSheetColumns } from './sheet-columns.js';
import { sheetNameIn, type SheetKind } from './sheet-kinds.js';

/** A column of a form sheet. */
export interface FormColumn {
  /** Column name in `safeReadSheets`: `name`. */
  readonly column: string;
  readonly header: string;
  /** Accepted words: one can be chosen, or several separated by semicolons if `isList`. */
  readonly choices?: readonly string[];
  readonly isList?: true;
  /** Whether cells are days or less precise dates; a day is written with the year first. */
  readonly isDate?: true;
}

/** A sheet to fill in, with the existing data. */
export interface FormSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Vocabularies of the columns that contain terms. */
const vocabularies: Readonly<Record<string, TableVocabulary>> = {
  kind: 'organization-kind',
  role: 'membership-role',
  attendanceMode: 'attendance-mode',
  status: 'event-status',
};

const dates = ['startDate', 'endDate'];

/** Returns the labels of all terms, or the term itself if its label contains `;`, the list separator. */
const choicesOf = (dataset: Dataset, vocabulary: TableVocabulary, languages: string): string[] => [
  ...new Set(
    termsOf(dataset, vocabulary).flatMap((term) => {
      const declared = localize(findDeclaredTerm(dataset, vocabulary, term)?.label, languages);
      const label = declared ?? knownLabelOf(vocabulary, term, languages) ?? term;
      return [label.includes(';') ? term : label];
    }),
  ),
];

/** Creates the columns of a sheet in a language. */
const columnsIn = <Column extends string>(
  names: readonly Column[],
  headerOf: (column: Column) => string,
  { dataset, languages }: { dataset: Dataset; languages: string },
): FormColumn[] =>
  names.map((column) => {
    const vocabulary = Object.hasOwn(vocabularies, column) ? vocabularies[column] : undefined;
    return {
      column,
      header: headerOf(column),
      ...(vocabulary && { choices: choicesOf(dataset, vocabulary, languages) }),
      ...(column === 'role' && { isList: true as const }),
      ...(dates.includes(column) && { isDate: true as const }),
    };
  });

/** Options of `toFormSheets`. */
export interface FormSheetsOptions {
  /** Language of headers, names and terms. Default: English. The first language of the dataset is the fallback. */
  readonly language?: string;
}

/**
 * Converts the partners, contacts and events of a network to the sheets of a workbook that `safeReadSheets` reads: in
 * the words of a language, with the ids of the records, so that `updateFromSheets` can apply the changes made in them.
 * Without partners, contacts and events they are a template.
 *
 * @example
 * toFormSheets(ownIndex, 'circle', { language: 'nl' }).map(({ name }) => name); // ['Partners', 'Contacten', 'Agenda']
 */
export const toFormSheets = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
  { language: wanted = 'en' }: FormSheetsOptions = {},
): FormSheet[] => {
  const dataset = datasetOf(index);
  const languages = [wanted, ...dataset.languages.slice(0, 1)].join();
  const context = { dataset, languages };
  return [
    {
      kind: 'partners',
      name: sheetNameIn('partners', languages),
      columns: columnsIn(partnerSheetColumns, (column) => headerIn(partnersKind, column, languages), context),
      rows: partnerRowsOf(index, networkId, languages),
    },
    {
      kind: 'contacts',
      name: sheetNameIn('contacts', languages),
      columns: columnsIn(contactSheetColumns, (column) => headerIn(contactsKind, column, languages), context),
      rows: contactRowsOf(index, networkId, languages),
    },
    {
      kind: 'events',
      name: sheetNameIn('events', languages),
      columns: columnsIn(eventSheetColumns, (column) => headerIn(eventsKind, column, languages), context),
      rows: eventRowsOf(index, networkId, languages),
    },
  ];
};
