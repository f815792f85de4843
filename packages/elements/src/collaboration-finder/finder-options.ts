import {
  collaborationChoices,
  compareNames,
  findNetwork,
  type CollaborationChoices,
  type Concept,
  type Place,
} from '@health-networks/core';
import { label } from '../base/text/label.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import type { FinderInput } from './messages.js';

/** An option of a field. */
export interface FinderOption {
  value: string;
  label: ShownText;
  /** Indentation level: the number of places in the list that contain this one. */
  depth: number;
}

/** The fields of the finder. */
export type FinderField = 'theme' | 'place' | 'kind';

const byLabel = ({ language }: FinderInput): ((a: FinderOption, b: FinderOption) => number) => {
  const compare = compareNames(language);
  return (a, b) => compare(a.label.value, b.label.value);
};

/** Appends the network's name to themes with the same label, because networks declare themes of their own. */
const themeOptions = (themes: readonly Concept[], input: FinderInput): FinderOption[] => {
  const { index, language } = input;
  const counts = new Map<string, number>();
  const named = themes.map((theme) => ({ theme, own: requiredText(theme.label, language, theme.id) }));
  for (const { own } of named) counts.set(own.value, (counts.get(own.value) ?? 0) + 1);
  const labelOf = ({ network = '' }: Concept, own: ShownText): ShownText => {
    const owner = counts.get(own.value) === 1 ? undefined : findNetwork(index, network);
    return owner ? { ...own, value: `${own.value} – ${requiredText(owner.name, language, owner.id).value}` } : own;
  };
  return named
    .map(({ theme, own }) => ({ value: theme.id, label: labelOf(theme, own), depth: 0 }))
    .sort(byLabel(input));
};

/** The places as a tree, flattened. Continents are left out: they are too large to start from. */
const placeOptions = (places: readonly Place[], input: FinderInput): FinderOption[] => {
  const known = new Map(places.map((place) => [place.id, place]));
  const inside = new Map<string, Place[]>();
  for (const place of places) {
    const outer = known.get(place.within ?? '');
    const key = outer && outer.kind !== 'continent' ? outer.id : '';
    inside.set(key, [...(inside.get(key) ?? []), place]);
  }
  const branch = (siblings: readonly Place[], depth: number): FinderOption[] =>
    siblings
      .map((place) => ({ value: place.id, label: requiredText(place.name, input.language, place.id), depth }))
      .sort(byLabel(input))
      .flatMap((option) => [option, ...branch(inside.get(option.value) ?? [], depth + 1)]);
  return branch(inside.get('') ?? [], 0);
};

/** Leaves out the kind `other`, which nobody searches for. */
const kindOptions = (kinds: CollaborationChoices['organizationKinds'], input: FinderInput): FinderOption[] =>
  kinds
    .filter((kind) => kind !== 'other')
    .map((kind) => ({
      value: kind,
      label: label(input.messages, 'organization-kind', kind),
      depth: 0,
    }))
    .sort(byLabel(input));

/** All options that have at least one result, sorted by name. */
export const finderOptions = (input: FinderInput): Record<FinderField, readonly FinderOption[]> => {
  const { themes, places, organizationKinds } = collaborationChoices(input.index);
  return {
    theme: themeOptions(themes, input),
    place: placeOptions(places, input),
    kind: kindOptions(organizationKinds, input),
  };
};
