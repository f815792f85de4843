import { DatasetError } from '../../model/issues/dataset-error.js';
import { readSafely, resultOf, type ReadResult } from '../../model/issues/read-result.js';
import { limitIssues } from '../../model/issues/limit-issues.js';
import type { Dataset } from '../../model/types.generated.js';
import { defaultMaxBytes, readCsvText } from '../csv/csv-text.js';
import { readTable } from '../tables/table.js';
import { createTableColumns } from '../tables/table-columns.js';
import { partnersKind } from './columns.js';
import {
  type PartnersCsvOptions,
  type SafePartnersOptions,
  readPartnerRows,
  type PartnerTable,
  reportedIn,
} from './read-partner-rows.js';

/** Reads the table of a file. Throws a `DatasetError` if the file is not readable CSV. */
const tableOfFile = (
  input: string | Uint8Array,
  {
    name = '',
    maxBytes = defaultMaxBytes,
    columns,
    language,
  }: Pick<PartnersCsvOptions, 'name' | 'maxBytes' | 'columns' | 'language'>,
): PartnerTable => {
  const shownName = name || 'the file';
  const text = readCsvText(input, { name: shownName, maxBytes, language });
  return readTable(text, shownName, createTableColumns(partnersKind, { columns, language }));
};

/**
 * Reads a table of partners, one row for each organization, as saved by spreadsheets: separated by comma, semicolon or
 * tab, in UTF-8, UTF-16 or Windows-1252. A file that seems to be in another encoding is rejected.
 *
 * The first row names the columns in English, Dutch, German or Finnish, in any order: name (the only required one), ID,
 * other names, kind, place, role, website, logo, network. Other columns are not read; `safeReadPartnersCsv` reports
 * them. All rows belong to one network.
 *
 * Names are kept as spelled, but different spellings of a place are unified: upper and lower case is preferred, then
 * the most frequent spelling, then the first. An ID that is not in kebab case belongs to another system: the record
 * gets an id derived from its name, and from that ID if the name is not unique, so that it is the same whenever the
 * table is read. A ROR or Wikidata URL becomes an identifier. Kinds and roles are known terms or those of `concepts`,
 * by their labels in any language. Throws a `DatasetError` with all issues, by row and column, and then returns no
 * data.
 *
 * Values are validated here and not by `parseDataset`, because only here the row is known, and because a page that
 * shows a table then needs no schemas. A test ensures that `parseDataset` accepts whatever this returns.
 *
 * @example
 * const text = 'Naam;Soort\nUMC Utrecht;ziekenhuis\n';
 * readPartnersCsv(text, { network: { id: 'circle', name: 'De Kring' }, language: 'nl' }).organizations;
 * // { 'umc-utrecht': { id: 'umc-utrecht', name: { nl: 'UMC Utrecht' }, kind: 'hospital', citations: [] } }
 */
export const readPartnersCsv = (input: string | Uint8Array, options: PartnersCsvOptions = {}): Dataset => {
  const { issues, more, otherIds, toDataset } = readPartnerRows(tableOfFile(input, options), options);
  if (issues.length > 0) throw new DatasetError(limitIssues(issues, { more }));
  if (otherIds) options.onOtherIds?.(otherIds);
  return toDataset();
};

/**
 * Like `readPartnersCsv`, but returns issues instead of throwing them, and reports more: columns that are not read,
 * with the column that may be meant, a table without rows, ids of another system. In `lenient` mode a table with faults
 * is read too, by the same rules: without faulty cells and rows without a usable unique name.
 *
 * @example
 * const result = safeReadPartnersCsv('Naam;Plaatss\nUMC Utrecht;Utrecht\n');
 * if (result.success) result.issues.map(formatIssue);
 * // ['rows.1.Plaatss is an unknown column; its cells are not read. Did you mean "Plaats"?']
 */
export const safeReadPartnersCsv = (input: string | Uint8Array, options: SafePartnersOptions = {}): ReadResult =>
  readSafely(() => {
    const read = readPartnerRows(tableOfFile(input, options), options);
    const isUsable = read.isTable && (options.mode === 'lenient' || read.issues.length === 0);
    return resultOf(isUsable ? read.toDataset() : undefined, limitIssues(reportedIn(read, isUsable), read));
  });
