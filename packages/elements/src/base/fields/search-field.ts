import { html, type TemplateResult } from 'lit';

const valueOf = ({ target }: Event): string => (target instanceof HTMLInputElement ? target.value : '');

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
  </label>`;
