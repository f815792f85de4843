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

/** A choice that could be given up to find somebody. */
export interface FinderWidening {
  field: FinderField;
  label: ShownText;
}

/** Who fits what is chosen. */
export interface FinderFound {
  /** Of whom all that was chosen is documented, best first. */
  found: readonly FinderRow[];
  /** Of whom a part is. */
  inPart: readonly FinderRow[];
  /** What to give up where nobody was found. */
  widenings: readonly FinderWidening[];
  evidence: Evidence;
}

/** What is chosen among what there is to choose; an unknown id asks for nothing. */
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

/** Looks for who fits what is chosen, and puts the reasons into words. */
export const searchCollaborators = ({ choice, chosen }: FinderView, from: string, input: FinderInput): FinderFound => {
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
