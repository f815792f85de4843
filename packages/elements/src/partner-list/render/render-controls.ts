import { html, nothing, type TemplateResult } from 'lit';
import type { FacetOption } from '../../base/fields/facets.view.js';
import { renderSearchField } from '../../base/fields/search-field.js';
import type { PartnerFilter } from '../partner-filter.js';
import { activeFacets, filterFacets, isFiltered, type GroupBy, type PartnerListView } from '../partner-list.view.js';
import { sorts, type OfferedSort } from '../partner-list-state.js';
import type { FacetName } from '../partner-facets.js';
import type { PartnerListMessages } from '../messages.js';

type OnFilter = (change: Partial<PartnerFilter>) => void;

/** Order and grouping. */
export interface Arrangement {
  sort: OfferedSort;
  groupBy: GroupBy;
  /** False for a table, which is sorted by its column header. */
  offersSort: boolean;
}

/** What the controls do. */
export interface ControlActions {
  onFilter: OnFilter;
  onArrange: (change: { sort?: OfferedSort; groupBy: GroupBy }) => void;
  onClear: () => void;
  onFold: () => void;
}

const valueOf = ({ target }: Event): string => (target instanceof HTMLSelectElement ? target.value : '');

type FilterFacet = (typeof filterFacets)[number];

/** Label of a facet and of its option "all". */
const wordsOf = (name: FilterFacet, messages: PartnerListMessages): readonly [label: string, all: string] => {
  if (name === 'kind') return [messages.kind, messages.allKinds];
  return name === 'place' ? [messages.place, messages.allPlaces] : [messages.role, messages.allRoles];
};

const renderOption = ({ value, label, lang, count }: FacetOption, chosen: string): TemplateResult =>
  html`<option value=${value} lang=${lang ?? nothing} .selected=${value === chosen}>${`${label} (${count})`}</option>`;

const hasChoice = ({ data }: PartnerListView, name: FacetName): boolean => data.positionsOf(name).length > 1;

/** A facet with fewer than two choices cannot narrow anything. */
const renderFacet = (
  name: FilterFacet,
  view: PartnerListView,
  messages: PartnerListMessages,
  onFilter: OnFilter,
): TemplateResult | typeof nothing => {
  if (!hasChoice(view, name)) return nothing;
  const [label, all] = wordsOf(name, messages);
  const chosen = view.filter[name];
  return html`<label class="field">
    <span>${label}</span>
    <select name=${name} @change=${(event: Event) => onFilter({ [name]: valueOf(event) })}>
      <option value="" .selected=${chosen === ''}>${all}</option>
      ${view.optionsOf(name).map((option) => renderOption(option, chosen))}
    </select>
  </label>`;
};

/** Where there is little room, it opens what else there is to choose. */
const renderFold = (
  { filter }: PartnerListView,
  isOpen: boolean,
  { filtersButton }: PartnerListMessages,
  onFold: () => void,
): TemplateResult =>
  html`<button
    type="button"
    part="filters-button"
    class="fold"
    aria-expanded=${isOpen}
    aria-controls="facets arrangement"
    @click=${onFold}
  >
    ${filtersButton(activeFacets(filter))}
  </button>`;

/** The search field and the facets that can narrow the list. */
const renderFilters = (
  view: PartnerListView,
  isOpen: boolean,
  messages: PartnerListMessages,
  { onFilter, onFold }: ControlActions,
): TemplateResult =>
  html`<div part="filters" class="filters" role="group" aria-label=${messages.filters}>
    ${renderSearchField(messages.search, view.filter.query, (query) => onFilter({ query }))}
    ${renderFold(view, isOpen, messages, onFold)}
    <div id="facets" class="facets">${filterFacets.map((name) => renderFacet(name, view, messages, onFilter))}</div>
  </div>`;

/** How many partners there are, or are left; of how many, where the network has more than are listed. */
const countOf = ({ data, shown, total }: PartnerListView, messages: PartnerListMessages): string => {
  const { attested } = data.unnamed ?? {};
  return attested !== undefined && shown === total ? messages.listed(total, attested) : messages.count(shown, total);
};

/** The count, and the button that clears the filters. */
const renderStatus = (view: PartnerListView, messages: PartnerListMessages, onClear: () => void): TemplateResult =>
  html`<div class="outcome">
    <span part="status" role="status">${countOf(view, messages)}</span>
    ${isFiltered(view.filter) ? html`<button type="button" part="clear-button" class="clear" @click=${onClear}>${messages.clear}</button>` : nothing}
  </div>`;

const chosenOrder = ({ sort, groupBy, offersSort }: Arrangement): OfferedSort | GroupBy => {
  if (groupBy !== 'none') return groupBy;
  return offersSort ? sort : 'none';
};

/** What a reader may order by; in a table, whose column header sorts it, by groups alone. */
const ordersOf = (view: PartnerListView, { sort, groupBy, offersSort }: Arrangement): (OfferedSort | GroupBy)[] => {
  const groups = filterFacets.filter((name) => hasChoice(view, name));
  const known: (OfferedSort | GroupBy)[] = [...(offersSort ? sorts : (['none'] as const)), ...groups];
  const chosen = chosenOrder({ sort, groupBy, offersSort });
  return known.includes(chosen) ? known : [...known, chosen];
};

const orderLabel = (order: OfferedSort | GroupBy, messages: PartnerListMessages): string => {
  if (order === 'name') return messages.sortName;
  if (order === 'documented' || order === 'none') return messages.sortDocumented;
  return messages.groupedBy(messages[order]);
};

const changeTo = (order: OfferedSort | GroupBy): Parameters<ControlActions['onArrange']>[0] =>
  order === 'name' || order === 'documented' ? { sort: order, groupBy: 'none' } : { groupBy: order };

/** One select for order and groups, if there is a choice. */
const renderArrangement = (
  view: PartnerListView,
  arrangement: Arrangement,
  messages: PartnerListMessages,
  onArrange: ControlActions['onArrange'],
): TemplateResult | typeof nothing => {
  const orders = ordersOf(view, arrangement);
  if (orders.length < 2) return nothing;
  const chosen = chosenOrder(arrangement);
  const onChange = (event: Event): void => {
    const order = orders.find((one) => one === valueOf(event));
    if (order !== undefined) onArrange(changeTo(order));
  };
  return html`<label id="arrangement" part="arrangement" class="arrangement">
    <span>${messages.sort}</span>
    <select .value=${chosen} @change=${onChange}>
      ${orders.map(
        (order) => html`<option value=${order} .selected=${order === chosen}>${orderLabel(order, messages)}</option>`,
      )}
    </select>
  </label>`;
};

/** The count alone, for a list that is too short for more. */
export const renderCount = (
  view: PartnerListView,
  messages: PartnerListMessages,
  onClear: () => void,
): TemplateResult => html`<div class="toolbar">${renderStatus(view, messages, onClear)}</div>`;

/** Search, filters, count, order and grouping. */
export const renderControls = (
  view: PartnerListView,
  arrangement: Arrangement & { isOpen: boolean },
  messages: PartnerListMessages,
  actions: ControlActions,
): TemplateResult =>
  html`<div class=${arrangement.isOpen ? 'controls open' : 'controls'}>
    ${renderFilters(view, arrangement.isOpen, messages, actions)}
    <div class="toolbar">
      ${renderStatus(view, messages, actions.onClear)}${renderArrangement(view, arrangement, messages, actions.onArrange)}
    </div>
  </div>`;
