import {
  bounds,
  findConcept,
  formatQuantity,
  groupsOf,
  isNarrowerTerm,
  observationsOf,
  type Group,
  type Observation,
} from '@health-networks/core';
import { requiredText, shownText, type ShownText } from '../base/text.js';
import type { PartnerListInput } from './messages.js';

/** A claim about members that names nobody. */
export interface Claim {
  text: ShownText;
  /** What a reader must know to read it rightly. */
  note: ShownText | undefined;
  record: Group | Observation;
}

/** What is documented besides the named. */
export interface UnnamedMembers {
  /** How many there are, by each source that counts them. */
  figures: readonly Claim[];
  /** Members whom no source names: "all hospitals". */
  groups: readonly Claim[];
}

const countsMembers = ({ property }: Observation, { index }: PartnerListInput): boolean =>
  findConcept(index, property)?.countsRoles !== undefined;

/** Whom a network covers belongs to it; those whom it brings together, invites or serves need not. */
const belongs = ({ tie = '' }: Group, { index }: PartnerListInput): boolean =>
  isNarrowerTerm(index.dataset, 'group-tie', tie, 'covers');

const figureText = ({ quantity, property }: Observation, { index, language }: PartnerListInput): ShownText => {
  const { value, lang } = requiredText(findConcept(index, property)?.label ?? {}, language, property);
  return { value: `${formatQuantity(quantity, language)} ${value}`, lang };
};

const figuresOf = (input: PartnerListInput): (Claim & { record: Observation })[] =>
  observationsOf(input.index, input.network.id)
    .filter((observation) => countsMembers(observation, input))
    .map((record) => ({ text: figureText(record, input), note: shownText(record.note, input.language), record }));

const groupsIn = (input: PartnerListInput): Claim[] =>
  groupsOf(input.index, input.network.id)
    .filter((group) => belongs(group, input))
    .map((record) => ({
      text: requiredText(record.name, input.language, record.id),
      note: undefined,
      record,
    }));

/** Where some source speaks of more than are named, the others stand beside it: a reader sees where they differ. */
export const unnamedOf = (namedMembers: number, input: PartnerListInput): UnnamedMembers | undefined => {
  const figures = figuresOf(input);
  const groups = groupsIn(input);
  const speaksOfMore = figures.some(({ record }) => bounds(record.quantity).max > namedMembers);
  return speaksOfMore || groups.length > 0 ? { figures, groups } : undefined;
};
