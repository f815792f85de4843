import { compareNames } from '@health-networks/core';
import type { Evidence } from '../base/evidence/evidence.view.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { partnerEvidence } from './partner-evidence.js';
import type { Choices, FacetName } from './partner-facets.js';
import type { PartnerListInput } from './messages.js';
import type { PartnerRow } from './partner-row.js';
import { partnerRows, type PartnerRows } from './partner-rows.js';
import { unnamedOf, type UnnamedMembers } from './member-counts.js';

/**
 * Data that depend on dataset and language only, cached across filter changes. What the first screen does not need
 * (counts, sort orders) is computed on first use.
 */
export class PartnerData implements PartnerRows {
  readonly input: PartnerListInput;

  readonly rows: readonly PartnerRow[];

  readonly choices: Readonly<Record<FacetName, Choices>>;

  readonly evidence: Evidence;

  #namedMembers: number | undefined;

  #unnamed: { found: UnnamedMembers | undefined } | undefined;

  readonly #positions = new Map<FacetName, readonly number[]>();

  constructor(input: PartnerListInput) {
    const { rows, choices } = partnerRows(input);
    this.input = input;
    this.rows = rows;
    this.choices = choices;
    this.evidence = partnerEvidence(this);
  }

  get networkName(): ShownText {
    const { network, language } = this.input;
    return requiredText(network.name, language, network.id);
  }

  /** Number of rows that are members. */
  get namedMembers(): number {
    return (this.#namedMembers ??= this.rows.filter(({ isMember }) => isMember).length);
  }

  /** Unnamed members; undefined if no source states more than are named. */
  get unnamed(): UnnamedMembers | undefined {
    this.#unnamed ??= { found: unnamedOf(this.input) };
    return this.#unnamed.found;
  }

  /** Option indexes in display order: places by name, others as in the data. */
  positionsOf(name: FacetName): readonly number[] {
    const known = this.#positions.get(name) ?? this.#orderOf(name);
    this.#positions.set(name, known);
    return known;
  }

  #orderOf(name: FacetName): number[] {
    const { values, labels } = this.choices[name];
    const positions = [...values.keys()];
    if (name !== 'place') return positions;
    const compare = compareNames(this.input.language);
    return positions.sort((a, b) => compare(labels[a]?.value ?? '', labels[b]?.value ?? ''));
  }
}
