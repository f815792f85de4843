import { html, nothing, type TemplateResult } from 'lit';
import type { PartnerListWords } from './words/words.js';
import type { FacetOption, PartnerFilter, PartnerListView } from './partner-list.view.js';

type OnFilter = (change: Partial<PartnerFilter>) => void;

interface Facet {
  name: 'kind' | 'place' | 'role';
  label: string;
  all: string;
}

const valueOf = (event: Event): string => {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
};

const renderOption = ({ value, label, count }: FacetOption, chosen: string): TemplateResult =>
  html`<option value=${value} ?selected=${value === chosen}>${label} (${count})</option>`;

/** A facet with fewer than two choices cannot narrow anything. */
const renderFacet = (
  { name, label, all }: Facet,
  options: readonly FacetOption[],
  filter: PartnerFilter,
  onFilter: OnFilter,
): TemplateResult | typeof nothing => {
  if (options.length < 2) return nothing;
  return html`<label class="field">
    <span>${label}</span>
    <select
      @change=${(event: Event) => {
        onFilter({ [name]: valueOf(event) });
      }}
    >
      <option value="" ?selected=${filter[name] === ''}>${all}</option>
      ${options.map((option) => renderOption(option, filter[name]))}
    </select>
  </label>`;
};

/** The search field and the facets that can narrow the list. */
export const renderFilters = (
  { facets }: PartnerListView,
  filter: PartnerFilter,
  words: PartnerListWords,
  onFilter: OnFilter,
): TemplateResult => {
  const shown: readonly Facet[] = [
    { name: 'kind', label: words.kind, all: words.allKinds },
    { name: 'place', label: words.place, all: words.allPlaces },
    { name: 'role', label: words.role, all: words.allRoles },
  ];
  return html`<div part="filters" class="filters" role="search" aria-label=${words.filters}>
    <label class="field search">
      <span>${words.search}</span>
      <input
        part="search"
        type="search"
        autocomplete="off"
        .value=${filter.query}
        @input=${(event: Event) => {
          onFilter({ query: valueOf(event) });
        }}
      />
    </label>
    ${shown.map((facet) => renderFacet(facet, facets[facet.name], filter, onFilter))}
  </div>`;
};
