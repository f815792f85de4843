import { DatasetError } from '../../model/issues/dataset-error.js';
import type { Dataset } from '../../model/dataset.js';
import { limitIssues } from '../../model/issues/limit-issues.js';
import { readCsvText } from '../csv/csv-text.js';
import type { PartnersCsvOptions } from './partners-csv-options.js';
import { createTableColumns } from '../tables/table-columns.js';
import { readTable } from '../tables/table.js';
import { partnersKind } from './partners-csv-columns.js';
import { readPartnerRows, type PartnerTable } from './read-partner-rows.js';

const defaultMaxBytes = 5_000_000;

/** The table of a file. Throws a `DatasetError` for what is no CSV that can be read. */
export const tableOfFile = (
  input: string | Uint8Array,
  { name = '', maxBytes = defaultMaxBytes, columns }: Pick<PartnersCsvOptions, 'name' | 'maxBytes' | 'columns'>,
): PartnerTable => {
  const shownName = name || 'the file';
  const text = readCsvText(input, { name: shownName, maxBytes });
  return readTable(text, shownName, createTableColumns(partnersKind, columns));
};

/**
 * Reads a table of partners, one row for each organization, as spreadsheets save it: comma, semicolon or tab, UTF-8,
 * UTF-16 or Windows-1252; what seems to be in another encoding is refused. The first row names the columns in English, Dutch, German or Finnish, in any order: name
 * (the only one that must be there), ID, other names, kind, place, role, website, logo, network; others are not read, of which `safeReadPartnersCsv` tells. All rows belong to one
 * network. Names as spelled, save that spellings of one place are one: the one with capitals and small letters, then the most
 * frequent, then the first. An ID that is no kebab-case id is one of another system: the record gets an id made of its name,
 * and of that ID too where a name is not enough, the same ones whenever the table is read; an address in ROR or Wikidata
 * becomes its identifier. Kinds and roles are known terms or those of `concepts`, by their labels in any language. Throws a `DatasetError` with everything that is wrong, by row and column, and reads nothing of the file then.
 *
 * The form of every value is checked here and not by `parseDataset`, because only here its row is known, and because a
 * page that shows a table then needs no schemas. A test holds that `parseDataset` accepts whatever this returns.
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
