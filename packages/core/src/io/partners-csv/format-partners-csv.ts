import { datasetOf } from '../../query/lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import { findParty } from '../../query/find/find-party.js';
import { findPlace } from '../../query/find/find-place.js';
import type { DatasetIndex, IdOf } from '../../query/index-dataset.js';
import { localize } from '../../text/localize.js';
import { builtInLanguage } from '../../text/spoken-language.js';
import { formulaStart, formatCsv } from '../csv/csv.js';
import { kindOf, membersIn, roleOf, type ListedParty } from './listed-parties.js';
import { columnHeaders, partnerColumns, type WrittenColumn } from './partners-csv-columns.js';

/** How to write a table of partners. */
export interface FormatPartnersCsvOptions {
  /**
   * Language of headers, names, kinds and roles; English unless given. Where there are no words in it, the first language
   * of the dataset stands in, then English.
   */
  readonly language?: string;
  /** A comma unless given; Excel expects a semicolon where numbers have a decimal comma. */
  readonly delimiter?: ',' | ';' | '\t';
  /**
   * For `spreadsheet`, the default, cells that one would run as a formula begin with an apostrophe, which our reader takes
   * off again, and the file with the mark by which Excel knows UTF-8. `none` writes the bare values, for programs.
   */
  readonly guard?: 'spreadsheet' | 'none';
  /**
   * Ids of the organizations and networks to write, in this order; all members unless given. One that is no member has no
   * role; an id that nothing has is passed over.
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

/** The texts of a row, in these languages. */
const cellsOf = (index: DatasetIndex, listed: ListedParty, languages: string): Record<WrittenColumn, string> => {
  const { id, name, alternateNames = [], place, url = '', logo = '' } = listed.party;
  return {
    id,
    name: localize(name, languages),
    alternateNames: alternateNames.join('; '),
    kind: kindOf(index.dataset, listed, languages),
    place: localize(place === undefined ? undefined : findPlace(index, place)?.name, languages) ?? '',
    role: listed.roles.map((role) => roleOf(index.dataset, role, languages)).join('; '),
    url,
    logo,
  };
};

/** The members of a network, or the given organizations and networks, as texts by column. */
export const partnerCells = (
  index: DatasetIndex,
  networkId: string,
  { languages, organizations }: { languages: string; organizations: FormatPartnersCsvOptions['organizations'] },
): Record<WrittenColumn, string>[] =>
  listedIn(index, networkId, organizations).map((listed) => cellsOf(index, listed, languages));

/**
 * The members of a network as a table, one row for each organization, as `readPartnersCsv` reads it, given the dataset's
 * `concepts` where it declares kinds or roles. Persons are left out, and so are the dates and sources of memberships.
 *
 * @example
 * formatPartnersCsv(ownIndex, 'circle', { language: 'nl', delimiter: ';' });
 * // '\uFEFFID;Naam;Andere namen;Soort;Plaats;Rol;Website;Logo\r\nclinic;Clinic;;ziekenhuis;Aarhus;partner;;\r\n'
 */
export const formatPartnersCsv = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
  { language: wanted = 'en', delimiter = ',', guard = 'spreadsheet', organizations }: FormatPartnersCsvOptions = {},
): string => {
  const languages = [wanted, ...datasetOf(index).languages.slice(0, 1)].join();
  const language = builtInLanguage(languages);
  const rows = partnerCells(index, networkId, { languages, organizations }).map((cells) =>
    partnerColumns.map((column) => cells[column]),
  );
  const isForSpreadsheet = guard === 'spreadsheet';
  const table = formatCsv([partnerColumns.map((column) => columnHeaders[column][language][0]), ...rows], {
    delimiter,
    guarded: isForSpreadsheet ? formulaStart : undefined,
  });
  return isForSpreadsheet ? `\uFEFF${table}` : table;
};
