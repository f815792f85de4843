import { html, nothing } from 'lit';
import type { FacetOption } from './facets.view.js';

/** A facet: a select that filters a list. */
export interface FacetField {
  label: string;
  /** Label of the option "all". */
  all: string;
  chosen: string;
  options: readonly FacetOption[];
  onChoose: (value: string) => void;
}

const valueOf = ({ target }: Event): string => (target instanceof HTMLSelectElement ? target.value : '');

/** Renders a select with counts. A facet with fewer than two options cannot filter and is not rendered. */
export const renderFacetField = ({ label, all, chosen, options, onChoose }: FacetField): unknown => {
  if (options.length < 2) return nothing;
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => onChoose(valueOf(event))}>
      <option value="" .selected=${chosen === ''}>${all}</option>
      ${options.map(
        ({ value, label: name, lang, count }) =>
          html`<option value=${value} lang=${lang ?? nothing} .selected=${value === chosen}>
            ${name} (${count})
          </option>`,
      )}
    </select>
  </label>`;
};
