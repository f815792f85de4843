import { DatasetError } from '../../model/issues/dataset-error.js';
import type { Dataset } from '../../model/dataset.js';
import { limitIssues } from '../../model/issues/limit-issues.js';
import { defaultMaxBytes, readCsvText } from '../csv/csv-text.js';
import type { PartnersCsvOptions } from './options.js';
import { createTableColumns } from '../tables/table-columns.js';
import { readTable } from '../tables/table.js';
import { partnersKind } from './columns.js';
import { readPartnerRows, type PartnerTable } from './read-partner-rows.js';

/** Reads the table of a file. Throws a `DatasetError` if the file is not readable CSV. */
export const tableOfFile = (
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
