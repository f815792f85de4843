import {
  bounds,
  coveragesOf,
  findConcept,
  formatQuantity,
  observationsOf,
  type Coverage,
  type Observation,
} from '@health-networks/core';
import { requiredText, shownText, type ShownText } from '../base/text.js';
import type { PartnerListInput } from './messages.js';

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

/** The property under which all counts of members stand. */
const memberCounts = 'property-members';

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

/** Where some source speaks of more than are named, the others stand beside it: a reader sees where they differ. */
export const unnamedOf = (namedMembers: number, input: PartnerListInput): UnnamedMembers | undefined => {
  const figures = figuresOf(input);
  const coverages = coveragesIn(input);
  const speaksOfMore = figures.some(({ record }) => bounds(record.quantity).max > namedMembers);
  return speaksOfMore || coverages.length > 0 ? { figures, coverages } : undefined;
};
