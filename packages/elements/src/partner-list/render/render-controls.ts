import { html, nothing, type TemplateResult } from 'lit';
import type { FacetOption } from '../../base/fields/facets.view.js';
import type { PartnerFilter } from '../partner-filter.js';
import { isFiltered, type GroupBy, type PartnerListView, type SortBy } from '../partner-list.view.js';
import { groupings, sorts } from '../partner-list-state.js';
import { facetNames, type FacetName } from '../partner-facets.js';
import type { PartnerListMessages } from '../messages.js';

type OnFilter = (change: Partial<PartnerFilter>) => void;

const valueOf = (event: Event): string => {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
};

/** Label of a facet and of its option "all". */
const wordsOf = (name: FacetName, messages: PartnerListMessages): readonly [label: string, all: string] => {
  if (name === 'kind') return [messages.kind, messages.allKinds];
  if (name === 'place') return [messages.place, messages.allPlaces];
  return name === 'role' ? [messages.role, messages.allRoles] : [messages.layer, messages.allLayers];
};

const renderOption = ({ value, label, lang, count }: FacetOption, chosen: string): TemplateResult =>
  html`<option
    value=${value}
    lang=${lang ?? nothing}
    .selected=${value === chosen}
    .textContent=${`${label} (${count})`}
  ></option>`;

/** A facet with fewer than two choices cannot narrow anything. */
const renderFacet = (
  name: FacetName,
  view: PartnerListView,
  messages: PartnerListMessages,
  onFilter: OnFilter,
): TemplateResult | typeof nothing => {
  if (view.data.choices[name].values.length < 2) return nothing;
  const [label, all] = wordsOf(name, messages);
  const chosen = view.filter[name];
  return html`<label class="field">
    <span>${label}</span>
    <select
      name=${name}
      @change=${(event: Event) => {
        onFilter({ [name]: valueOf(event) });
      }}
    >
      <option value="" .selected=${chosen === ''}>${all}</option>
      ${view.optionsOf(name).map((option) => renderOption(option, chosen))}
    </select>
  </label>`;
};

/** The search field and the facets that can narrow the list. */
export const renderFilters = (
  view: PartnerListView,
  messages: PartnerListMessages,
  onFilter: OnFilter,
): TemplateResult =>
  html`<div part="filters" class="filters" role="group" aria-label=${messages.filters}>
    <label class="field search">
      <span>${messages.search}</span>
      <input
        part="search"
        type="search"
        autocomplete="off"
        .value=${view.filter.query}
        @input=${(event: Event) => {
          onFilter({ query: valueOf(event) });
        }}
      />
    </label>
    ${facetNames.map((name) => renderFacet(name, view, messages, onFilter))}
  </div>`;

/**
 * Result count and clear button. The live region is rendered empty first, because screen readers announce only changes.
 */
export const renderStatus = (
  view: PartnerListView,
  messages: PartnerListMessages,
  onClear: () => void,
): TemplateResult => {
  const filtered = isFiltered(view.filter);
  return html`<div class=${filtered ? 'outcome' : 'visually-hidden'}>
    <span part="status" role="status">${filtered ? messages.count(view.shown, view.total) : nothing}</span>
    ${filtered ? html`<button type="button" part="clear-button" class="clear" @click=${onClear}>${messages.clear}</button>` : nothing}
  </div>`;
};

/** Order and grouping. */
export interface Arrangement {
  sort: SortBy;
  groupBy: GroupBy;
  /** False for a table, which is sorted by its column header. */
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

const facetLabel = (name: FacetName, messages: PartnerListMessages): string => messages[name];

/** Selects for order and grouping, if there is a choice. */
export const renderArrangement = (
  { data }: PartnerListView,
  { sort, groupBy, offersSort }: Arrangement,
  messages: PartnerListMessages,
  onArrange: OnArrange,
): TemplateResult => {
  const canGroup = facetNames.filter((name) => data.choices[name].values.length > 1);
  const groups = groupings.filter((name) => name === 'none' || name === groupBy || canGroup.includes(name));
  const sortLabel = (value: SortBy): string => (value === 'name' ? messages.sortName : messages.sortDocumented);
  const groupLabel = (value: GroupBy): string => (value === 'none' ? messages.groupNone : facetLabel(value, messages));
  return html`<div part="arrangement" class="arrangement">
    ${offersSort ? renderChoice(messages.sort, sorts, sort, sortLabel, (value) => onArrange({ sort: value })) : nothing}
    ${groups.length > 1 ? renderChoice(messages.groupBy, groups, groupBy, groupLabel, (value) => onArrange({ groupBy: value })) : nothing}
  </div>`;
};
