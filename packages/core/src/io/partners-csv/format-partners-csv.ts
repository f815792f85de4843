import type { Dataset } from '../../model/types.generated.js';
import { findParty } from '../../query/find/find-record.js';
import { type DatasetIndex, type IdOf, datasetOf } from '../../query/index-dataset.js';
import { formulaStart, formatCsv } from '../csv/csv.js';
import { headerIn } from '../tables/table-columns.js';
import { membersIn, periodsOf, type ListedParty, partnerCells } from '../writing/listed-parties.js';
import { partnerColumns, partnersKind } from './columns.js';

/** Options of `formatPartnersCsv`. */
export interface FormatPartnersCsvOptions {
  /**
   * Language of headers, names, kinds and roles. Default: English. Texts missing in it fall back to the first language
   * of the dataset, then to English.
   */
  readonly language?: string;
  /** Default: a comma. Excel expects a semicolon in locales with a decimal comma. */
  readonly delimiter?: ',' | ';' | '\t';
  /**
   * `spreadsheet` (default) prefixes cells that a spreadsheet would run as a formula with an apostrophe, which our
   * reader removes again, and starts the file with the byte order mark by which Excel recognizes UTF-8. `none` writes
   * the bare values, for programs.
   */
  readonly guard?: 'spreadsheet' | 'none';
  /**
   * Ids of the organizations and networks to write, in this order. Default: all members. Parties that are not members
   * have no role; unknown ids are ignored.
   */
  readonly organizations?: readonly string[];
}

const partyOf = (index: DatasetIndex, id: string): ListedParty | undefined => {
  const found = findParty(index, id);
  return found && { party: found.record, isNetwork: found.collection === 'networks', roles: [] };
};

const listedIn = (
  index: DatasetIndex,
  networkId: string,
  ids: FormatPartnersCsvOptions['organizations'],
): readonly ListedParty[] => {
  const members = membersIn(index, networkId);
  return ids ? ids.flatMap((id) => members.get(id) ?? partyOf(index, id) ?? []) : [...members.values()];
};

/** What a table lists: the members of a network, or the given organizations and networks. */
interface Listing {
  readonly languages: string;
  readonly organizations: FormatPartnersCsvOptions['organizations'];
}

/** Returns the texts of each party by column. */
export const cellsOfParties = (index: DatasetIndex, networkId: string, { languages, organizations }: Listing) =>
  listedIn(index, networkId, organizations).map((listed) => partnerCells(index, listed, listed, languages));

const dateColumns = ['startDate', 'endDate'] as const;

/**
 * Returns the texts of a row for each period in which a party was a member. If no membership has a date, each party has
 * one row without dates.
 */
const rowsIn = (index: DatasetIndex, networkId: string, { languages, organizations }: Listing): string[][] => {
  const rows = listedIn(index, networkId, organizations).flatMap((listed) =>
    periodsOf(index, networkId, listed).map((period) => partnerCells(index, listed, period, languages)),
  );
  const hasDates = rows.some(({ startDate, endDate }) => startDate !== '' || endDate !== '');
  const columns = [...partnerColumns, ...(hasDates ? dateColumns : [])];
  const headers = columns.map((column) => headerIn(partnersKind, column, languages));
  return [headers, ...rows.map((cells) => columns.map((column) => cells[column]))];
};

/**
 * Formats the members of a network as a table, which `readPartnersCsv` reads back, given the dataset's `concepts` if it
 * declares kinds or roles: one row for each organization, or for each period of its membership. The columns of periods
 * are written if any membership has a date. Persons and the sources of memberships are left out.
 *
 * @example
 * formatPartnersCsv(ownIndex, 'circle', { language: 'nl', delimiter: ';' });
 * // '\uFEFFID;Naam;Andere namen;Soort;Plaats;Rol;Website;Logo;Lid sinds;Lid tot\r\nclinic;Clinic;;ziekenhuis;Aarhus;partner;;;2016;\r\n'
 */
export const formatPartnersCsv = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
  { language: wanted = 'en', delimiter = ',', guard = 'spreadsheet', organizations }: FormatPartnersCsvOptions = {},
): string => {
  const languages = [wanted, ...datasetOf(index).languages.slice(0, 1)].join();
  const isForSpreadsheet = guard === 'spreadsheet';
  const table = formatCsv(rowsIn(index, networkId, { languages, organizations }), {
    delimiter,
    guarded: isForSpreadsheet ? formulaStart : undefined,
  });
  return isForSpreadsheet ? `\uFEFF${table}` : table;
};
