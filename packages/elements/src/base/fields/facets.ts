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

const valueOf = ({ target }: Event): string => (target instanceof HTMLSelectElement ? target.value : '');

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
