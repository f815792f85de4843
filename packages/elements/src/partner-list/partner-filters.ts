import { html, nothing, type TemplateResult } from 'lit';
import type { FacetOption } from '../base/facets.view.js';
import type { PartnerFilter } from './partner-filter.js';
import { isFiltered, type PartnerListView } from './partner-list.view.js';
import { facetNames, type FacetName } from './partner-facets.js';
import type { PartnerListWords } from './messages.js';

type OnFilter = (change: Partial<PartnerFilter>) => void;

const valueOf = (event: Event): string => {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
};

/** The name of a facet, and the choice of all. */
const wordsOf = (name: FacetName, words: PartnerListWords): readonly [label: string, all: string] => {
  if (name === 'kind') return [words.kind, words.allKinds];
  if (name === 'place') return [words.place, words.allPlaces];
  return name === 'role' ? [words.role, words.allRoles] : [words.layer, words.allLayers];
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
  { base, filter }: PartnerListView,
  counted: PartnerListView | undefined,
  words: PartnerListWords,
  onFilter: OnFilter,
): TemplateResult | typeof nothing => {
  if (base.choices[name].values.length < 2) return nothing;
  const [label, all] = wordsOf(name, words);
  return html`<label class="field">
    <span>${label}</span>
    <select
      name=${name}
      @change=${(event: Event) => {
        onFilter({ [name]: valueOf(event) });
      }}
    >
      <option value="" .selected=${filter[name] === ''}>${all}</option>
      ${counted ? counted.optionsOf(name).map((option) => renderOption(option, filter[name])) : nothing}
    </select>
  </label>`;
};

/**
 * The search field and the facets that can narrow the list. The counts of these are of the view that was `counted` last;
 * until one was, they have no choices yet.
 */
export const renderFilters = (
  view: PartnerListView,
  counted: PartnerListView | undefined,
  words: PartnerListWords,
  onFilter: OnFilter,
): TemplateResult =>
  html`<div part="filters" class="filters" role="group" aria-label=${words.filters}>
    <label class="field search">
      <span>${words.search}</span>
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
    ${facetNames.map((name) => renderFacet(name, view, counted, words, onFilter))}
  </div>`;

/** How many are left, and the way back to all. The status is there before it says something, so that it is read out. */
export const renderStatus = (view: PartnerListView, words: PartnerListWords, onClear: () => void): TemplateResult => {
  const filtered = isFiltered(view.filter);
  return html`<div class=${filtered ? 'outcome' : 'visually-hidden'}>
    <span part="status" role="status">${filtered ? words.count(view.shown, view.total) : nothing}</span>
    ${filtered ? html`<button type="button" part="clear-button" class="clear" @click=${onClear}>${words.clear}</button>` : nothing}
  </div>`;
};
