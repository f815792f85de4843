import { datasetOf } from '../../query/lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import { findDeclaredTerm } from '../../model/terms/terms.js';
import { findPlace } from '../../query/find/find-place.js';
import type { DatasetIndex, IdOf } from '../../query/index-dataset.js';
import { membersOf, type Member } from '../../query/of-network/members-of.js';
import { localize } from '../../text/localize.js';
import { builtInLanguage } from '../../text/spoken-language.js';
import { formulaStart, formatCsv } from '../csv/csv.js';
import { columnHeaders, partnerColumns, type PartnerColumn } from './partners-csv-columns.js';
import { knownLabelOf } from './partners-csv-terms.js';

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
}

type OrganizationMember = Exclude<Member, { kind: 'person' }>;

const isOrganization = (member: Member): member is OrganizationMember => member.kind !== 'person';

/** The label, or the term itself if the label contains the list separator `;`. The reader accepts both. */
const asWord = (label: string | undefined, term: string): string =>
  label === undefined || label === '' || label.includes(';') ? term : label;

/** Empty for a network: its kinds are of another vocabulary. */
const kindOf = (dataset: Dataset, found: OrganizationMember, languages: string): string => {
  if (found.kind === 'network') return '';
  const { kind } = found.member;
  const declared = localize(findDeclaredTerm(dataset, 'organization-kind', kind)?.label, languages);
  return asWord(declared ?? knownLabelOf('organization-kind', kind, languages), kind);
};

const roleOf = (dataset: Dataset, { membership: { role } }: Member, languages: string): string => {
  const declared = localize(findDeclaredTerm(dataset, 'membership-role', role)?.label, languages);
  return asWord(declared ?? knownLabelOf('membership-role', role, languages), role);
};

/**
 * The members of a network as a table, one row for each organization, as `readPartnersCsv` reads it, given the dataset's
 * `concepts` where it declares kinds or roles. Persons are left out, and so are the dates and sources of memberships.
 *
 * @example
 * formatPartnersCsv(ownIndex, 'circle', { language: 'nl', delimiter: ';' });
 * // '\uFEFFID;Naam;Andere namen;Soort;Plaats;Rol;Website\r\nclinic;Clinic;;ziekenhuis;Aarhus;partner;\r\n'
 */
export const formatPartnersCsv = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
  { language: wanted = 'en', delimiter = ',', guard = 'spreadsheet' }: FormatPartnersCsvOptions = {},
): string => {
  const languages = [wanted, ...datasetOf(index).languages.slice(0, 1)].join();
  const language = builtInLanguage(languages);
  const rolesByMember = new Map<string, { found: OrganizationMember; roles: string[] }>();
  for (const found of membersOf(index, networkId).filter(isOrganization)) {
    const { roles } = rolesByMember.get(found.member.id) ?? { roles: [] };
    rolesByMember.set(found.member.id, { found, roles: [...roles, roleOf(index.dataset, found, languages)] });
  }
  const rows = [...rolesByMember.values()].map(({ found, roles }) => {
    const { id, name, alternateNames = [], place, url = '' } = found.member;
    const cells: Record<PartnerColumn, string> = {
      id,
      name: localize(name, languages),
      alternateNames: alternateNames.join('; '),
      kind: kindOf(index.dataset, found, languages),
      place: localize(place === undefined ? undefined : findPlace(index, place)?.name, languages) ?? '',
      role: roles.join('; '),
      url,
    };
    return partnerColumns.map((column) => cells[column]);
  });
  const isForSpreadsheet = guard === 'spreadsheet';
  const table = formatCsv([partnerColumns.map((column) => columnHeaders[column][language][0]), ...rows], {
    delimiter,
    guarded: isForSpreadsheet ? formulaStart : undefined,
  });
  return isForSpreadsheet ? `\uFEFF${table}` : table;
};
