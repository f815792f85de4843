import { html, type TemplateResult } from 'lit';
import { languages, type Language } from './configurator/configuration.js';
import type { Messages } from './messages/messages.js';

/** Languages by their own names. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fi: 'Suomi',
};

/** Renders the header of a page: navigation and choice of language. */
export const renderHeader = (
  messages: Messages,
  language: Language,
  choose: (language: Language) => void,
): TemplateResult => html`
  <nav class="pages" aria-label="Health Networks">
    <a class="name" href="./?language=${language}">Health Networks</a>
    <a href="configurator.html?language=${language}">${messages.nav.configurator}</a>
    <a href="guides/${language === 'nl' ? 'nl' : 'en'}/" hreflang=${language === 'nl' ? 'nl' : 'en'}
      >${messages.nav.guides}</a
    >
  </nav>
  <label class="language">
    <span class="visually-hidden">${messages.language}</span>
    <select
      @change=${(event: Event) => {
        const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
        choose(languages.find((one) => one === value) ?? language);
      }}
    >
      ${languages.map((one) => html`<option value=${one} lang=${one} ?selected=${one === language}>${languageNames[one]}</option>`)}
    </select>
  </label>
`;
