import { html, type TemplateResult } from 'lit';

const valueOf = ({ target }: Event): string => (target instanceof HTMLInputElement ? target.value : '');

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
