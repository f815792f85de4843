import {
  collaborationChoices,
  compareNames,
  findCollaborators,
  findParty,
  type CollaborationWish,
  type Collaborator,
} from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { finderFields, type FinderChoice, type FinderView } from './collaboration-finder.view.js';
import type { FinderInput } from './messages.js';
import type { FinderField } from './finder-options.js';
import { finderRow, type FinderRow } from './finder-rows.js';

/** A field that can be cleared to get results. */
export interface FinderWidening {
  field: FinderField;
  label: ShownText;
}

/** The results. */
export interface FinderResults {
  /** Full matches, best first. */
  found: readonly FinderRow[];
  /** Partial matches. */
  inPart: readonly FinderRow[];
  /** Fields to clear if there is no full match. */
  widenings: readonly FinderWidening[];
  evidence: Evidence;
}

/** The query; unknown ids are dropped. */
const wishOf = ({ theme, place, kind }: FinderChoice, from: string, input: FinderInput): CollaborationWish => {
  const { organizationKinds } = collaborationChoices(input.index);
  const asks = findParty(input.index, from);
  return {
    theme: theme || undefined,
    place: place || undefined,
    organizationKind: organizationKinds.find((known) => known === kind),
    from: asks?.record.id,
  };
};

/** Sorts by missing criteria and score, then by name in the reader's language. */
const ranked = (found: readonly Collaborator[], { language }: FinderInput): Collaborator[] => {
  const compare = compareNames(language);
  const nameOf = ({ party }: Collaborator): string => requiredText(party.name, language, party.id).value;
  return [...found].sort(
    (a, b) => a.missing.length - b.missing.length || b.score - a.score || compare(nameOf(a), nameOf(b)),
  );
};

const isFull = ({ missing }: Collaborator): boolean => missing.length === 0;

/** The fields that, when cleared, give at least one full match. */
const wideningsOf = (
  choice: FinderChoice,
  chosen: FinderView['chosen'],
  from: string,
  input: FinderInput,
): FinderWidening[] =>
  finderFields.flatMap((field) => {
    const { [field]: option } = chosen;
    const wider = { ...choice, [field]: '' };
    if (!option || finderFields.every((name) => wider[name] === '')) return [];
    const found = findCollaborators(input.index, { ...wishOf(wider, from, input), limit: 1 });
    return found.some(isFull) ? [{ field, label: option.label }] : [];
  });

const evidenceIn = (rows: readonly FinderRow[], { index, messages }: FinderInput): Evidence => {
  const records = rows.flatMap((row) => [...row.records, ...row.contacts.map(({ record }) => record)]);
  return evidenceOf(index, records, messages);
};

/** Runs the query and turns the results into texts. */
export const searchCollaborators = (
  { choice, chosen }: FinderView,
  from: string,
  input: FinderInput,
): FinderResults => {
  const parties = ranked(findCollaborators(input.index, wishOf(choice, from, input)), input);
  const { theme, place, kind } = chosen;
  const labels = { theme: theme?.label, place: place?.label, organizationKind: kind?.label };
  const rowsOf = (some: readonly Collaborator[]): FinderRow[] =>
    some.map((party) => finderRow(party, labels, from, input));
  const found = rowsOf(parties.filter(isFull));
  const inPart = rowsOf(parties.filter((party) => !isFull(party)));
  return {
    found,
    inPart,
    widenings: found.length === 0 ? wideningsOf(choice, chosen, from, input) : [],
    evidence: evidenceIn([...found, ...inPart], input),
  };
};
