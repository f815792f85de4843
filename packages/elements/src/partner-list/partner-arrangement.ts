import { html, nothing, type TemplateResult } from 'lit';
import { facetNames, type FacetName } from './partner-facets.js';
import type { GroupBy, PartnerListView, SortBy } from './partner-list.view.js';
import { groupings, sorts } from './partner-list-state.js';
import type { PartnerListWords } from './messages.js';

/** How the rows stand. */
export interface Arrangement {
  sort: SortBy;
  groupBy: GroupBy;
  /** A table is sorted at the head of its column. */
  offersSort: boolean;
}

type OnArrange = (change: { sort: SortBy } | { groupBy: GroupBy }) => void;

const renderChoice = <Value extends string>(
  label: string,
  values: readonly Value[],
  chosen: Value,
  labelOf: (value: Value) => string,
  onChange: (value: Value) => void,
): TemplateResult =>
  html`<label class="arrange">
    <span>${label}</span>
    <select
      .value=${chosen}
      @change=${({ target }: Event) => {
        const value = values.find((one) => target instanceof HTMLSelectElement && one === target.value);
        if (value !== undefined) onChange(value);
      }}
    >
      ${values.map(
        (value) => html`<option value=${value} .selected=${value === chosen} .textContent=${labelOf(value)}></option>`,
      )}
    </select>
  </label>`;

const facetLabel = (name: FacetName, words: PartnerListWords): string => words[name];

/** Order and groups, as far as there is something to choose. */
export const renderArrangement = (
  { base }: PartnerListView,
  { sort, groupBy, offersSort }: Arrangement,
  words: PartnerListWords,
  onArrange: OnArrange,
): TemplateResult => {
  const canGroup = facetNames.filter((name) => base.choices[name].values.length > 1);
  const groups = groupings.filter((name) => name === 'none' || name === groupBy || canGroup.includes(name));
  const sortLabel = (value: SortBy): string => (value === 'name' ? words.sortName : words.sortDocumented);
  const groupLabel = (value: GroupBy): string => (value === 'none' ? words.groupNone : facetLabel(value, words));
  return html`<div part="arrangement" class="arrangement">
    ${offersSort ? renderChoice(words.sort, sorts, sort, sortLabel, (value) => onArrange({ sort: value })) : nothing}
    ${groups.length > 1 ? renderChoice(words.groupBy, groups, groupBy, groupLabel, (value) => onArrange({ groupBy: value })) : nothing}
  </div>`;
};
