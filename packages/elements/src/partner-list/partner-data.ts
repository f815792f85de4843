import { compareNames } from '@health-networks/core';
import type { Evidence, Remark } from '../base/evidence/evidence.view.js';
import type { ShownText } from '../base/text/text.js';
import { shownText } from '../base/text/text.js';
import { unnamedOf, type UnnamedMembers } from './member-counts.js';
import type { PartnerListInput } from './messages.js';
import { partnerEvidence } from './partner-evidence.js';
import { facetNames, type Choices, type FacetName } from './partner-facets.js';
import { rowsByName } from './partner-order.js';
import { presetRows, type Presets } from './partner-presets.js';
import { partnerRemarks } from './partner-remarks.js';
import type { PartnerRow } from './partner-row.js';
import { partnerRows, type PartnerRows } from './partner-rows.js';

/** What a page asks for, before a reader chooses anything. */
export interface DataOptions extends Presets {
  /** Shows no more than so many, the first in the order of the page. */
  readonly limit?: number | undefined;
  readonly sort?: 'documented' | 'name';
}

/**
 * Data that depend on dataset, language and the page's choice only, cached across filter changes. What the first screen
 * does not need (sort orders, remarks) is computed on first use.
 */
export class PartnerData implements PartnerRows {
  readonly input: PartnerListInput;

  readonly rows: readonly PartnerRow[];

  readonly choices: Readonly<Record<FacetName, Choices>>;

  readonly evidence: Evidence;

  /** How many partners there are without `limit`. */
  readonly all: number;

  /** Does the page leave some out? */
  readonly isSelection: boolean;

  #unnamed: { found: UnnamedMembers | undefined } | undefined;

  #remarks: readonly Remark[] | undefined;

  #commonRole: { found: string | undefined } | undefined;

  #hasLogos: boolean | undefined;

  #present: Readonly<Record<FacetName, ReadonlySet<number>>> | undefined;

  readonly #positions = new Map<FacetName, readonly number[]>();

  constructor(input: PartnerListInput, { limit, sort, ...presets }: DataOptions = {}) {
    const made = { ...partnerRows(input), input };
    const rows = presetRows(made, presets);
    this.input = input;
    this.all = rows.length;
    this.rows = limit === undefined ? rows : firstOf(rows, limit, sort, input);
    this.isSelection = this.rows.length < made.rows.length;
    this.choices = made.choices;
    this.evidence = partnerEvidence(this);
  }

  /** Undefined where nobody has named it: a table of partners often does not, and its id takes the place. */
  get networkName(): ShownText | undefined {
    const { network, language } = this.input;
    const name = shownText(network.name, language);
    return name?.value === network.id ? undefined : name;
  }

  /** Unnamed members; undefined if no source states more than are named, or if the page shows a selection. */
  get unnamed(): UnnamedMembers | undefined {
    this.#unnamed ??= { found: this.isSelection ? undefined : unnamedOf(this.input) };
    return this.#unnamed.found;
  }

  get remarks(): readonly Remark[] {
    return (this.#remarks ??= partnerRemarks(this));
  }

  /** The role of nearly all, which cards do not repeat; undefined where roles differ more. */
  get commonRole(): string | undefined {
    this.#commonRole ??= { found: commonIn(this.rows) };
    return this.#commonRole.found;
  }

  get hasLogos(): boolean {
    return (this.#hasLogos ??= this.rows.some(({ logo }) => logo !== undefined));
  }

  /** Indexes of the options that rows have, in display order: places by name, others as in the data. */
  positionsOf(name: FacetName): readonly number[] {
    const known = this.#positions.get(name) ?? this.#orderOf(name);
    this.#positions.set(name, known);
    return known;
  }

  #orderOf(name: FacetName): number[] {
    const { values, labels } = this.choices[name];
    this.#present ??= presentIn(this.rows);
    const present = this.#present[name];
    const positions = [...values.keys()].filter((at) => present.has(at));
    if (name !== 'place') return positions;
    const compare = compareNames(this.input.language);
    return positions.sort((a, b) => compare(labels[a]?.value ?? '', labels[b]?.value ?? ''));
  }
}

/** What most share goes without saying. */
const mostOf = 0.75;

const commonIn = (rows: readonly PartnerRow[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { mainRole } of rows) counts.set(mainRole, (counts.get(mainRole) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= mostOf * rows.length)?.[0];
};

const firstOf = (
  rows: readonly PartnerRow[],
  limit: number,
  sort: DataOptions['sort'],
  { language }: PartnerListInput,
): readonly PartnerRow[] => (sort === 'name' ? rowsByName(rows, language) : rows).slice(0, limit);

const presentIn = (rows: readonly PartnerRow[]): Record<FacetName, ReadonlySet<number>> => {
  const present = {
    kind: new Set<number>(),
    place: new Set<number>(),
    role: new Set<number>(),
    layer: new Set<number>(),
  };
  for (const { facets } of rows) for (const name of facetNames) for (const at of facets[name]) present[name].add(at);
  return present;
};
