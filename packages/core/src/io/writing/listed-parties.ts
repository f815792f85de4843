import { joinCell } from '../csv/csv.js';
import type { PartnerSheetColumn } from '../partners-csv/columns.js';
import { findConcept, findPlace } from '../../query/find/find-record.js';
import { findDeclaredTerm } from '../../model/terms/terms.js';
import type { Dataset, Membership, Network, Organization } from '../../model/types.generated.js';
import { type DatasetIndex, lookupsOf } from '../../query/index-dataset.js';
import { membersOf } from '../../query/of-network/members-of.js';
import { localize } from '../../text/localize.js';
import type { TableVocabulary } from '../terms/declared-terms.js';
import { knownLabelOf } from '../terms/word-reader.js';

/** An organization or a network, with its roles as a member. */
export interface ListedParty {
  readonly party: Organization | Network;
  readonly isNetwork: boolean;
  readonly roles: string[];
}

/** Returns the label, or the term itself if the label contains the list separator `;`. The reader accepts both. */
const asWord = (label: string | undefined, term: string): string =>
  label === undefined || label === '' || label.includes(';') ? term : label;

/** Returns the label of a declared or known term. */
export const termWord = (dataset: Dataset, vocabulary: TableVocabulary, term: string, languages: string): string => {
  const declared = localize(findDeclaredTerm(dataset, vocabulary, term)?.label, languages);
  return asWord(declared ?? knownLabelOf(vocabulary, term, languages), term);
};

const roleOf = (dataset: Dataset, role: string, languages: string): string =>
  termWord(dataset, 'membership-role', role, languages);

/** Returns the label of an organization's kind. Empty for a network: its kinds belong to another vocabulary. */
const kindOf = (dataset: Dataset, { party: { kind }, isNetwork }: ListedParty, languages: string): string =>
  isNetwork ? '' : termWord(dataset, 'organization-kind', kind, languages);

/**
 * Finds the members of a network without duplicates, each with its distinct roles: a member may have had a role in
 * several periods.
 */
export const membersIn = (index: DatasetIndex, networkId: string): Map<string, ListedParty> => {
  const byId = new Map<string, ListedParty>();
  for (const { kind, member, membership } of membersOf(index, networkId)) {
    if (kind === 'person') continue;
    const known = byId.get(member.id);
    if (!known) byId.set(member.id, { party: member, isNetwork: kind === 'network', roles: [membership.role] });
    else if (!known.roles.includes(membership.role)) known.roles.push(membership.role);
  }
  return byId;
};

/** A period in which a party was a member, with its roles. */
export type ListedPeriod = Pick<Membership, 'startDate' | 'endDate'> & { readonly roles: readonly string[] };

/** Returns the periods of a member of a network; one without dates for a party that is not a member. */
export const periodsOf = (index: DatasetIndex, networkId: string, { party, roles }: ListedParty): ListedPeriod[] => {
  const own = lookupsOf(index)
    .membershipsByMember(party.id)
    .filter(({ organization }) => organization === networkId);
  const byDates = new Map<string, ListedPeriod>();
  for (const { startDate, endDate, role } of own) {
    const key = `${String(startDate)} ${String(endDate)}`;
    const known = byDates.get(key)?.roles ?? [];
    const dates = { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
    byDates.set(key, { ...dates, roles: [...new Set([...known, role])] });
  }
  return own.length === 0 ? [{ roles }] : [...byDates.values()];
};

/** Returns the name of a place in the first of these languages. */
export const placeName = (index: DatasetIndex, id: string, languages: string): string =>
  localize(findPlace(index, id)?.name, languages) ?? '';

/** Returns the names of themes as the text of a cell. */
export const themeNames = (index: DatasetIndex, ids: readonly string[], languages: string): string =>
  joinCell(ids.map((id) => localize(findConcept(index, id)?.label, languages) ?? id));

/** Returns the texts of a row of a partner, for a period of its membership. */
export const partnerCells = (
  index: DatasetIndex,
  listed: ListedParty,
  { roles, startDate = '', endDate = '' }: ListedPeriod,
  languages: string,
): Record<PartnerSheetColumn, string> => {
  const { party } = listed;
  const { id, alternateNames = [], place, url = '', logo = '', themes = [], identifiers } = party;
  return {
    id,
    name: localize(party.name, languages),
    alternateNames: joinCell(alternateNames),
    kind: kindOf(index.dataset, listed, languages),
    place: place === undefined ? '' : placeName(index, place, languages),
    role: joinCell(roles.map((role) => roleOf(index.dataset, role, languages))),
    url,
    logo,
    description: localize(party.description, languages) ?? '',
    themes: themeNames(index, themes, languages),
    startDate,
    endDate,
    otherIdentifiers: joinCell(identifiers?.other ?? []),
    note: localize(party.note, languages) ?? '',
  };
};
