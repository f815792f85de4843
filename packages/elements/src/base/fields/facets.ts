import { html, nothing } from 'lit';
import type { FacetOption } from './facets.view.js';

/** A choice that can narrow a list. */
export interface FacetField {
  label: string;
  /** Name of the choice that filters nothing. */
  all: string;
  chosen: string;
  options: readonly FacetOption[];
  onChoose: (value: string) => void;
}

const valueOf = ({ target }: Event): string => (target instanceof HTMLSelectElement ? target.value : '');

/** A list to choose from, with counts. With fewer than two choices it could not narrow anything and is left out. */
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
