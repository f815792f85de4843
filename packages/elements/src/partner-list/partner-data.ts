import { compareNames, findPlace, type AnyRecord } from '@health-networks/core';
import { evidenceInSteps, type Evidence, type Remark } from '../base/evidence/evidence.view.js';
import { inSteps, type Steps } from '../base/steps.js';
import { networkNameOf, type ShownText } from '../base/text/text.js';
import { unnamedOf, type UnnamedMembers, partnerRemarks } from './partner-remarks.js';
import type { PartnerListInput } from './messages.js';
import { facetNames, type Choices, type FacetName } from './partner-facets.js';
import { rowsInOrder, type SortBy } from './partner-filter.js';
import { presetRows, type PresetRows, type Presets } from './partner-presets.js';
import type { PartnerRow } from './partner-row.js';
import { kindLabel, partnerRows, type PartnerRows } from './partner-rows.js';

/** Options set by the page, before a reader makes any selection. */
export interface DataOptions extends Presets {
  /** Maximum number of partners, taken from the start in the order of the page. */
  readonly limit?: number | undefined;
  readonly sort?: SortBy;
}

/** The results of a pass over all rows. */
interface Survey {
  /** Indexes of the options that occur in rows. */
  readonly present: Readonly<Record<FacetName, ReadonlySet<number>>>;
  /** The role of most partners, which cards do not repeat; undefined if roles differ more. */
  readonly commonRole: string | undefined;
  readonly hasLogos: boolean;
}

/** Data that depends only on dataset, language and options of the page, cached across filter changes. */
export interface PartnerData extends PartnerRows, Omit<Survey, 'present'> {
  readonly input: PartnerListInput;
  /** Undefined if the network has no name, as is common for a table of partners, where its id is used instead. */
  readonly networkName: ShownText | undefined;
  /** Words of attributes that match no partner. */
  readonly issues: PresetRows['issues'];
  /** Number of partners without `limit`. */
  readonly all: number;
  /** Unnamed members; undefined if no source states more than are named, or if the page selects partners. */
  readonly unnamed: UnnamedMembers | undefined;
  readonly evidence: Evidence;
  readonly remarks: readonly Remark[];
  /**
   * Returns the indexes of the options that occur in rows, in display order: places by name, others as in the data,
   * with the kind `other` last.
   */
  readonly positionsOf: (name: FacetName) => readonly number[];
  /** Returns the label of an option for several rows: "Hospitals". */
  readonly pluralOf: (name: FacetName, at: number) => ShownText;
}

/** Minimum share of rows with the same role for cards to omit it. */
const commonShare = 0.75;

function* survey(rows: readonly PartnerRow[]): Steps<Survey> {
  const present = {
    kind: new Set<number>(),
    place: new Set<number>(),
    role: new Set<number>(),
    layer: new Set<number>(),
  };
  const roles = new Map<string, number>();
  let hasLogos = false;
  yield* inSteps(rows, ({ facets, mainRole, logo }) => {
    for (const name of facetNames) for (const at of facets[name]) present[name].add(at);
    roles.set(mainRole, (roles.get(mainRole) ?? 0) + 1);
    hasLogos ||= logo !== undefined;
  });
  return { present, commonRole: [...roles].find(([, count]) => count >= commonShare * rows.length)?.[0], hasLogos };
}

/** Yields the records behind the list, in the order in which sources are numbered. */
function* recordsIn(rows: readonly PartnerRow[], unnamed: UnnamedMembers | undefined): Generator<AnyRecord, undefined> {
  for (const { records } of rows) yield* records;
  if (unnamed) for (const { record } of [...unnamed.figures, ...unnamed.groups]) yield record;
}

/** Moves the kind `other` to the end. */
const othersLast = (positions: readonly number[], kinds: readonly string[]): number[] => {
  const isOther = (at: number): boolean => /(?:^|:)other$/.test(kinds[at] ?? '');
  return [...positions.filter((at) => !isOther(at)), ...positions.filter(isOther)];
};

/** Returns a function that sorts the options on first use, because a list without filters needs no order. */
const positionsIn = (
  present: Survey['present'],
  choices: Readonly<Record<FacetName, Choices>>,
  { language, index }: PartnerListInput,
): PartnerData['positionsOf'] => {
  const known = new Map<FacetName, readonly number[]>();
  const orderOf = (name: FacetName): number[] => {
    const { values, labels } = choices[name];
    const positions = [...values.keys()].filter((at) => present[name].has(at));
    if (name === 'kind') return othersLast(positions, values);
    if (name !== 'place') return positions;
    const isCountry = (at: number): boolean => findPlace(index, values[at] ?? '')?.kind === 'country';
    const withoutCountry = positions.filter((at) => !isCountry(at));
    const compare = compareNames(language);
    // A single country says nothing about its partners.
    return (positions.length - withoutCountry.length > 1 ? positions : withoutCountry).sort((a, b) =>
      compare(labels[a]?.value ?? '', labels[b]?.value ?? ''),
    );
  };
  return (name) => {
    const positions = known.get(name) ?? orderOf(name);
    known.set(name, positions);
    return positions;
  };
};

/** Selects the partners requested by the page, and counts them without `limit`. */
function* selected(
  made: PartnerRows & { input: PartnerListInput },
  { limit, sort, ...presets }: DataOptions,
): Steps<PresetRows & { all: number }> {
  const { rows, issues } = presetRows(made, presets);
  const all = rows.length;
  if (limit === undefined) return { rows, issues, all };
  const kinds = [...made.choices.kind.values.keys()];
  const inOrder = yield* rowsInOrder(rows, { sort: sort ?? 'documented', kinds, language: made.input.language });
  return { rows: inOrder.slice(0, limit), issues, all };
}

/** Collects the data of a network that the page requests, in steps that can pause. */
export function* partnerData(input: PartnerListInput, options: DataOptions = {}): Steps<PartnerData> {
  const made = yield* partnerRows(input);
  const { rows, issues, all } = yield* selected({ ...made, input }, options);
  const unnamed = rows.length < made.rows.length ? undefined : unnamedOf(input, rows.length);
  const { present, ...surveyed } = yield* survey(rows);
  return {
    ...surveyed,
    ...{ input, rows, issues, all, unnamed, choices: made.choices },
    networkName: networkNameOf(input.network, input.language),
    evidence: yield* evidenceInSteps(input.index, recordsIn(rows, unnamed), input.messages),
    remarks: partnerRemarks({ input, rows, unnamed }),
    positionsOf: positionsIn(present, made.choices, input),
    pluralOf: (name, at) => {
      const { values, labels } = made.choices[name];
      const value = values[at] ?? '';
      return name === 'kind' ? kindLabel(value, input, true) : (labels[at] ?? { value, lang: undefined });
    },
  };
}
