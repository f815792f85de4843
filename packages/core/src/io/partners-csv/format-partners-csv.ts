import type { Dataset } from '../../model/types.generated.js';
import { findPlace, findParty } from '../../query/find/find-record.js';
import { type DatasetIndex, type IdOf, datasetOf } from '../../query/index-dataset.js';
import { localize } from '../../text/localize.js';
import { formulaStart, formatCsv, joinCell } from '../csv/csv.js';
import { headerIn } from '../tables/table-columns.js';
import { kindOf, membersIn, periodsOf, roleOf, type ListedParty } from '../writing/listed-parties.js';
import { partnerColumns, partnersKind, type WrittenColumn } from './columns.js';

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

type Cells = Record<WrittenColumn, string>;

/** Returns the texts of a row in the given languages. */
const cellsOf = (index: DatasetIndex, listed: ListedParty, languages: string): Cells => {
  const { id, name, alternateNames = [], place, url = '', logo = '' } = listed.party;
  return {
    id,
    name: localize(name, languages),
    alternateNames: joinCell(alternateNames),
    kind: kindOf(index.dataset, listed, languages),
    place: localize(place === undefined ? undefined : findPlace(index, place)?.name, languages) ?? '',
    role: listed.roles.map((role) => roleOf(index.dataset, role, languages)).join('; '),
    url,
    logo,
  };
};

/** Returns the members of a network, or the given organizations and networks, as texts by column. */
export const partnerCells = (
  index: DatasetIndex,
  networkId: string,
  { languages, organizations }: { languages: string; organizations: FormatPartnersCsvOptions['organizations'] },
): Cells[] => listedIn(index, networkId, organizations).map((listed) => cellsOf(index, listed, languages));

const dateColumns = ['startDate', 'endDate'] as const;

/**
 * Returns the texts of a row for each period in which a party was a member. If no membership has a date, each party has
 * one row without dates.
 */
const rowsIn = (
  index: DatasetIndex,
  networkId: string,
  { languages, organizations }: { languages: string; organizations: FormatPartnersCsvOptions['organizations'] },
): string[][] => {
  const rows = listedIn(index, networkId, organizations).flatMap((listed) =>
    periodsOf(index, networkId, listed).map(({ roles, startDate = '', endDate = '' }) => ({
      ...cellsOf(index, { ...listed, roles: [...roles] }, languages),
      ...{ startDate, endDate },
    })),
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
