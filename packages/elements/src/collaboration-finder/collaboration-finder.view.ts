import type { FinderInput } from './messages.js';
import { finderOptions, type FinderField, type FinderOption } from './finder-options.js';

/** What the reader looks for; empty strings ask for nothing. */
export type FinderChoice = Readonly<Record<FinderField, string>>;

/** The fields with what they offer, and what is chosen. */
export interface FinderView {
  options: Record<FinderField, readonly FinderOption[]>;
  /** The choice as far as the data know it: an unknown id asks for nothing. */
  choice: FinderChoice;
  /** The options that are chosen. */
  chosen: Readonly<Record<FinderField, FinderOption | undefined>>;
  isAsked: boolean;
}

/** The fields, in their order. */
export const finderFields: readonly FinderField[] = ['theme', 'place', 'kind'];

/** What can be chosen, and what of the asked ids is. */
export const collaborationFinderView = (asked: FinderChoice, input: FinderInput): FinderView => {
  const options = finderOptions(input);
  const find = (field: FinderField): FinderOption | undefined =>
    options[field].find(({ value }) => value === asked[field]);
  const chosen = { theme: find('theme'), place: find('place'), kind: find('kind') };
  const { theme, place, kind } = chosen;
  return {
    options,
    choice: { theme: theme?.value ?? '', place: place?.value ?? '', kind: kind?.value ?? '' },
    chosen,
    isAsked: [theme, place, kind].some((option) => option !== undefined),
  };
};
