import type { FinderInput } from './messages.js';
import { finderOptions, type FinderField, type FinderOption } from './finder-options.js';

/** The selected option of each field; an empty string selects none. */
export type FinderChoice = Readonly<Record<FinderField, string>>;

/** The form fields with their options and the selection. */
export interface FinderView {
  options: Record<FinderField, readonly FinderOption[]>;
  /** The selection without ids that are not among the options, such as those in an outdated link. */
  choice: FinderChoice;
  chosen: Readonly<Record<FinderField, FinderOption | undefined>>;
  isAsked: boolean;
}

export const finderFields: readonly FinderField[] = ['theme', 'place', 'kind'];

/** The options of the form, and which of the requested ids are valid. */
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
