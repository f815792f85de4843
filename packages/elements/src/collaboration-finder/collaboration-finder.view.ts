import {
  collaborationChoices,
  compareNames,
  findCollaborators,
  findNetwork,
  findOrganization,
  type CollaborationWish,
  type Collaborator,
} from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence.view.js';
import { requiredText, type ShownText } from '../base/text.js';
import type { FinderInput } from './collaboration-finder.words.js';
import { finderOptions, type FinderField, type FinderOption } from './finder-options.js';
import { finderRow, type ChosenLabels, type FinderRow } from './finder-rows.js';

/** What the reader looks for; empty strings ask for nothing. */
export type FinderChoice = Readonly<Record<FinderField, string>>;

/** A choice that could be given up to find somebody. */
export interface FinderWidening {
  field: FinderField;
  label: ShownText;
}

/** The fields with what they offer, and who fits. */
export interface FinderView {
  options: Record<FinderField, readonly FinderOption[]>;
  /** The choice as far as the data know it. */
  choice: FinderChoice;
  /** Names of what is chosen. */
  asked: readonly ShownText[];
  /** Of whom all that was chosen is documented, best first. */
  found: readonly FinderRow[];
  /** Of whom a part is. */
  inPart: readonly FinderRow[];
  /** What to give up where nobody was found. */
  widenings: readonly FinderWidening[];
  evidence: Evidence;
}

const fields: readonly FinderField[] = ['theme', 'place', 'kind'];

type Chosen = Readonly<Record<FinderField, FinderOption | undefined>>;

/** What is chosen among what there is to choose; an unknown id asks for nothing. */
const wishOf = ({ theme, place, kind }: FinderChoice, from: string, input: FinderInput): CollaborationWish => {
  const { organizationKinds } = collaborationChoices(input.index);
  const asks = findOrganization(input.index, from) ?? findNetwork(input.index, from);
  return {
    theme: theme || undefined,
    place: place || undefined,
    organizationKind: organizationKinds.find((known) => known === kind),
    from: asks?.id,
  };
};

/** Equals by score stand by name, in the order of the reader's language. */
const ranked = (found: readonly Collaborator[], { language }: FinderInput): Collaborator[] => {
  const compare = compareNames(language);
  const nameOf = ({ party }: Collaborator): string => requiredText(party.name, language, party.id).value;
  return [...found].sort(
    (a, b) => a.missing.length - b.missing.length || b.score - a.score || compare(nameOf(a), nameOf(b)),
  );
};

const isFull = ({ missing }: Collaborator): boolean => missing.length === 0;

/** Each choice without which somebody fits in full. */
const wideningsOf = (choice: FinderChoice, chosen: Chosen, from: string, input: FinderInput): FinderWidening[] =>
  fields.flatMap((field) => {
    const { [field]: option } = chosen;
    const wider = { ...choice, [field]: '' };
    if (!option || fields.every((name) => wider[name] === '')) return [];
    const found = findCollaborators(input.index, { ...wishOf(wider, from, input), limit: 1 });
    return found.some(isFull) ? [{ field, label: option.label }] : [];
  });

const chosenOf = (asked: FinderChoice, options: FinderView['options']): Chosen => {
  const find = (field: FinderField): FinderOption | undefined =>
    options[field].find(({ value }) => value === asked[field]);
  return { theme: find('theme'), place: find('place'), kind: find('kind') };
};

const evidenceIn = (rows: readonly FinderRow[], { index, words }: FinderInput): Evidence => {
  const records = rows.flatMap((row) => [...row.records, ...row.contacts.map(({ record }) => record)]);
  return evidenceOf(index, records, words);
};

/** The choices that the data know, by the names of the record that the query takes and gives. */
const labelsOf = ({ theme, place, kind }: Chosen): ChosenLabels => ({
  theme: theme?.label,
  place: place?.label,
  organizationKind: kind?.label,
});

const choiceOf = ({ theme, place, kind }: Chosen): FinderChoice => ({
  theme: theme?.value ?? '',
  place: place?.value ?? '',
  kind: kind?.value ?? '',
});

/** Who fits what is chosen, with the reasons in words. */
export const collaborationFinderView = (asked: FinderChoice, from: string, input: FinderInput): FinderView => {
  const options = finderOptions(input);
  const chosen = chosenOf(asked, options);
  const choice = choiceOf(chosen);
  const isAsked = fields.some((field) => choice[field] !== '');
  const parties = isAsked ? ranked(findCollaborators(input.index, wishOf(choice, from, input)), input) : [];
  const rowsOf = (some: readonly Collaborator[]): FinderRow[] =>
    some.map((party) => finderRow(party, labelsOf(chosen), from, input));
  const found = rowsOf(parties.filter(isFull));
  const inPart = rowsOf(parties.filter((party) => !isFull(party)));
  return {
    options,
    choice,
    asked: fields.flatMap((field) => chosen[field]?.label ?? []),
    found,
    inPart,
    widenings: isAsked && found.length === 0 ? wideningsOf(choice, chosen, from, input) : [],
    evidence: evidenceIn([...found, ...inPart], input),
  };
};
