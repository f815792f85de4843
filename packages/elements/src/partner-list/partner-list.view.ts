import {
  bounds,
  coveragesOf,
  findConcept,
  formatQuantity,
  observationsOf,
  type Coverage,
  type Observation,
} from '@health-networks/core';
import type { Evidence } from '../base/evidence.view.js';
import { evidenceOf } from '../base/evidence.view.js';
import { fold } from '../base/fold.js';
import { label } from '../base/label.js';
import { requiredText, shownText, type ShownText } from '../base/text.js';
import type { PartnerListInput } from './partner-list.words.js';
import { contactRole, type PartnerRow } from './partner-rows.js';

/** A choice of a facet with the number of organizations that have it. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
}

/** Rows under one heading; without a heading where the list is not grouped. */
export interface PartnerGroup {
  label: string;
  rows: readonly PartnerRow[];
}

/** A claim about members that names nobody. */
export interface Claim {
  text: ShownText;
  /** What a reader must know to read it rightly. */
  note: ShownText | undefined;
  record: Coverage | Observation;
}

/** What is documented besides the named. */
export interface UnnamedMembers {
  /** How many there are, by each source that counts them. */
  figures: readonly Claim[];
  /** Which kinds are covered: "all hospitals". */
  coverages: readonly Claim[];
}

/** What organizations under one heading share. */
export type GroupBy = 'none' | 'kind' | 'place' | 'role';
/** Order of the list: as the data give it, or by name. */
export type SortBy = 'documented' | 'name';

/** What the reader filters by; empty strings filter nothing. */
export interface PartnerFilter {
  query: string;
  kind: string;
  place: string;
  role: string;
}

/** What the reader and the page choose to see. */
export interface PartnerListOptions {
  filter: PartnerFilter;
  groupBy: GroupBy;
  sort: SortBy;
}

/** What is left to show, what the facets offer, and what is documented besides. */
export interface PartnerListView {
  networkName: ShownText;
  groups: readonly PartnerGroup[];
  shown: number;
  total: number;
  facets: Record<'kind' | 'place' | 'role', readonly FacetOption[]>;
  /** How many of the rows are members by the words of a source. */
  namedMembers: number;
  /** What is documented besides the named; undefined where no source speaks of more than are named. */
  unnamed: UnnamedMembers | undefined;
  evidence: Evidence;
}

/** The property under which all counts of members stand. */
const memberCounts = 'property-members';

const facetOf = (pairs: readonly (readonly [string, string])[]): FacetOption[] => {
  const options = new Map<string, FacetOption>();
  for (const [value, label] of pairs) {
    if (value === '') continue;
    const option = options.get(value) ?? { value, label, count: 0 };
    options.set(value, { ...option, count: option.count + 1 });
  }
  return [...options.values()];
};

const facetsOf = (rows: readonly PartnerRow[], input: PartnerListInput): PartnerListView['facets'] => ({
  kind: facetOf(rows.map(({ kind, kindLabel }) => [kind, kindLabel])),
  place: facetOf(rows.map(({ place, placeName }) => [place, placeName?.value ?? place])),
  role: facetOf(rows.flatMap((row) => [...rolesOf(row)].map((role) => [role, roleLabel(role, input)] as const))),
});

const rolesOf = ({ roles }: PartnerRow): Set<string> => new Set(roles.map(({ value }) => value));

const roleLabel = (role: string, { words }: PartnerListInput): string =>
  role === contactRole ? words.contactRole : label(words, 'membershipRole', role);

/** The filter as a question to ask of every row; the query is folded once. */
const matcherOf = ({ query, kind, place, role }: PartnerFilter): ((row: PartnerRow) => boolean) => {
  const words = fold(query).split(' ');
  return (row) =>
    (kind === '' || row.kind === kind) &&
    (place === '' || row.place === place) &&
    (role === '' || rolesOf(row).has(role)) &&
    words.every((word) => row.searchText.includes(word));
};

const sorted = (rows: readonly PartnerRow[], sort: SortBy, language: string): readonly PartnerRow[] => {
  if (sort === 'documented') return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((a, b) => compare(a.name.value, b.name.value));
};

const groupLabelOf = (row: PartnerRow, groupBy: GroupBy, input: PartnerListInput): string => {
  if (groupBy === 'kind') return row.kindLabel;
  if (groupBy === 'place') return row.placeName?.value ?? input.words.noPlace;
  return roleLabel(row.roles[0]?.value ?? '', input);
};

const grouped = (rows: readonly PartnerRow[], groupBy: GroupBy, input: PartnerListInput): PartnerGroup[] => {
  if (groupBy === 'none') return rows.length > 0 ? [{ label: '', rows }] : [];
  const groups = new Map<string, PartnerRow[]>();
  for (const row of rows) {
    const label = groupLabelOf(row, groupBy, input);
    groups.set(label, [...(groups.get(label) ?? []), row]);
  }
  return [...groups].map(([label, own]) => ({ label, rows: own }));
};

const countsMembers = ({ property }: Observation, { index }: PartnerListInput): boolean =>
  property === memberCounts || findConcept(index, property)?.broader === memberCounts;

const figureText = ({ quantity, property }: Observation, { index, language }: PartnerListInput): ShownText => {
  const { value, lang } = requiredText(findConcept(index, property)?.label ?? {}, language, property);
  return { value: `${formatQuantity(quantity, language)} ${value}`, lang };
};

const figuresOf = (input: PartnerListInput): (Claim & { record: Observation })[] =>
  observationsOf(input.index, input.network.id)
    .filter((observation) => countsMembers(observation, input))
    .map((record) => ({ text: figureText(record, input), note: shownText(record.note, input.language), record }));

const coveragesIn = ({ index, network, language }: PartnerListInput): Claim[] =>
  coveragesOf(index, network.id).map((record) => ({
    text: requiredText(record.statement, language, record.id),
    note: undefined,
    record,
  }));

/** Where some source speaks of more, the others stand beside it: a reader sees where they differ. */
const unnamedOf = (namedMembers: number, input: PartnerListInput): UnnamedMembers | undefined => {
  const figures = figuresOf(input);
  const coverages = coveragesIn(input);
  const speaksOfMore = figures.some(({ record }) => bounds(record.quantity).max > namedMembers);
  return speaksOfMore || coverages.length > 0 ? { figures, coverages } : undefined;
};

/** Filters, sorts and groups the rows, and says what is documented besides them. */
export const partnerListView = (
  input: PartnerListInput,
  rows: readonly PartnerRow[],
  { filter, groupBy, sort }: PartnerListOptions,
): PartnerListView => {
  const left = sorted(rows.filter(matcherOf(filter)), sort, input.language);
  const namedMembers = rows.filter(({ isMember }) => isMember).length;
  const unnamed = unnamedOf(namedMembers, input);
  const claims = unnamed ? [...unnamed.figures, ...unnamed.coverages] : [];
  const records = [...rows.flatMap((row) => row.records), ...claims.map(({ record }) => record)];
  return {
    networkName: requiredText(input.network.name, input.language, input.network.id),
    groups: grouped(left, groupBy, input),
    shown: left.length,
    total: rows.length,
    facets: facetsOf(rows, input),
    namedMembers,
    unnamed,
    evidence: evidenceOf(input.index, records, input.words),
  };
};
