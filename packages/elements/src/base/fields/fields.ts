import { html, nothing, type TemplateResult } from 'lit';
import type { FacetOption } from './facets.view.js';

/** A facet: a select that filters a list. */
export interface FacetField {
  name: string;
  label: string;
  /** Label of the option "all". */
  all: string;
  chosen: string;
  options: readonly FacetOption[];
  onChoose: (value: string) => void;
}

/** Returns the value of the field that fired an event. */
export const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';

/** Renders a select with counts. A facet whose data have fewer than two options cannot filter: do not render it. */
export const renderFacetField = ({ name, label, all, chosen, options, onChoose }: FacetField): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <select name=${name} @change=${(event: Event) => onChoose(valueOf(event))}>
      <option value="" .selected=${chosen === ''}>${all}</option>
      ${options.map(
        ({ value, label: own, lang, count }) =>
          html`<option value=${value} lang=${lang ?? nothing} .selected=${value === chosen}>
            ${`${own} (${count})`}
          </option>`,
      )}
    </select>
  </label>`;

/**
 * Renders a search field. The icon overlays the field and follows it in the markup, so that nothing moves while the
 * page is parsed.
 */
export const renderSearchField = (label: string, query: string, onSearch: (query: string) => void): TemplateResult =>
  html`<label class="field search">
    <span>${label}</span>
    <input
      part="search"
      type="search"
      autocomplete="off"
      .value=${query}
      @input=${(event: Event) => onSearch(valueOf(event))}
    />
    <svg aria-hidden="true" focusable="false" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2">
      <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21"></path>
    </svg>
  </label>`;

/** Renders the button that opens filters if there is little space; `controls` has the ids of what it opens. */
export const renderFiltersButton = (
  label: string,
  controls: string,
  isOpen: boolean,
  onFold: () => void,
): TemplateResult =>
  html`<button
    type="button"
    part="filters-button"
    class="fold"
    aria-expanded=${isOpen}
    aria-controls=${controls}
    @click=${onFold}
  >
    ${label}
  </button>`;
