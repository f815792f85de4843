import { html, nothing, type TemplateResult } from 'lit';
import { renderFacetField, renderFiltersButton, renderSearchField, valueOf } from '../../base/fields/fields.js';
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

/** The actions of the controls. */
export interface ControlActions {
  onFilter: OnFilter;
  onArrange: (change: { sort?: OfferedSort; groupBy: GroupBy }) => void;
  onClear: () => void;
  onFold: () => void;
}

type FilterFacet = (typeof filterFacets)[number];

/** Returns the label of the option "all" of a facet. */
const allOf = (name: FilterFacet, { allKinds, allPlaces, allRoles }: PartnerListMessages): string =>
  ({ kind: allKinds, place: allPlaces, role: allRoles })[name];

const hasChoice = ({ data }: PartnerListView, name: FacetName): boolean => data.positionsOf(name).length > 1;

/** Renders a facet if the data have a choice, even where the other facets leave a single option. */
const renderFacet = (
  name: FilterFacet,
  view: PartnerListView,
  messages: PartnerListMessages,
  onFilter: OnFilter,
): TemplateResult | typeof nothing => {
  if (!hasChoice(view, name)) return nothing;
  return renderFacetField({
    name,
    label: messages[name],
    all: allOf(name, messages),
    chosen: view.filter[name],
    options: view.optionsOf(name),
    onChoose: (value) => onFilter({ [name]: value }),
  });
};

/** Renders the search field and the facets that can narrow the list. */
const renderFilters = (
  view: PartnerListView,
  isOpen: boolean,
  messages: PartnerListMessages,
  { onFilter, onFold }: ControlActions,
): TemplateResult =>
  html`<div part="filters" class="filters" role="group" aria-label=${messages.filters}>
    ${renderSearchField(messages.search, view.filter.query, (query) => onFilter({ query }))}
    ${renderFiltersButton(messages.filtersButton(activeFacets(view.filter)), 'facets arrangement', isOpen, onFold)}
    <div id="facets" class="facets">${filterFacets.map((name) => renderFacet(name, view, messages, onFilter))}</div>
  </div>`;

/** Returns the number of partners that match the filter, with the attested number if the network has more. */
const countOf = ({ data, shown, total }: PartnerListView, messages: PartnerListMessages): string => {
  const { attested } = data.unnamed ?? {};
  return attested !== undefined && shown === total ? messages.listed(total, attested) : messages.count(shown, total);
};

/** Renders the count, and the button that clears the filters. */
const renderStatus = (view: PartnerListView, messages: PartnerListMessages, onClear: () => void): TemplateResult =>
  html`<div class="outcome">
    <span part="status" role="status">${countOf(view, messages)}</span>
    ${isFiltered(view.filter) ? html`<button type="button" part="clear-button" class="clear" @click=${onClear}>${messages.clear}</button>` : nothing}
  </div>`;

const chosenOrder = ({ sort, groupBy, offersSort }: Arrangement): OfferedSort | GroupBy => {
  if (groupBy !== 'none') return groupBy;
  return offersSort ? sort : 'none';
};

/** Returns the orders that a reader may choose; in a table, which is sorted by its column header, only groupings. */
const ordersOf = (
  view: PartnerListView,
  offersSort: boolean,
  chosen: OfferedSort | GroupBy,
): readonly (OfferedSort | GroupBy)[] => {
  const groups = filterFacets.filter((name) => hasChoice(view, name));
  const known: (OfferedSort | GroupBy)[] = [...(offersSort ? sorts : (['none'] as const)), ...groups];
  return known.includes(chosen) ? known : [...known, chosen];
};

const orderLabel = (order: OfferedSort | GroupBy, messages: PartnerListMessages): string => {
  if (order === 'name') return messages.sortName;
  if (order === 'documented' || order === 'none') return messages.sortDocumented;
  return messages.groupedBy(messages[order]);
};

const changeTo = (order: OfferedSort | GroupBy): Parameters<ControlActions['onArrange']>[0] =>
  order === 'name' || order === 'documented' ? { sort: order, groupBy: 'none' } : { groupBy: order };

/** Renders one select for order and grouping, if there is a choice. */
const renderArrangement = (
  view: PartnerListView,
  arrangement: Arrangement,
  messages: PartnerListMessages,
  onArrange: ControlActions['onArrange'],
): TemplateResult | typeof nothing => {
  const chosen = chosenOrder(arrangement);
  const orders = ordersOf(view, arrangement.offersSort, chosen);
  if (orders.length < 2) return nothing;
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

/** Renders only the count, for a list without controls. */
export const renderCount = (
  view: PartnerListView,
  messages: PartnerListMessages,
  onClear: () => void,
): TemplateResult => html`<div class="toolbar">${renderStatus(view, messages, onClear)}</div>`;

/** Renders search, filters, count, order and grouping. */
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
