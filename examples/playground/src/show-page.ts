import { html, render, type TemplateResult } from 'lit';
import { builtWidgets } from './built.js';
import type { Language } from './configurator/configuration.js';
import { renderHeader } from './language-choice.js';
import type { Messages } from './messages/messages.js';
import { pageLanguage, speak } from './page-language.js';

/** The content of a page below its header, in one language. */
export interface Page {
  readonly titleOf: (messages: Messages) => string;
  readonly render: (messages: Messages, language: Language) => TemplateResult;
}

const show = async (page: Page, language: Language): Promise<void> => {
  const messages = await speak(language);
  document.title = page.titleOf(messages);
  const choose = (chosen: Language): void => {
    const search = new URLSearchParams(location.search);
    search.set('language', chosen);
    history.replaceState(null, '', `?${search.toString()}`);
    void show(page, chosen);
  };
  const header = renderHeader(messages, language, choose);
  render(
    html`<header class="page-header">${header}</header>
      ${page.render(messages, language)}`,
    document.body,
  );
};

/** Renders a page in the language of its URL or of the browser, and again when the reader chooses another language. */
export const showPage = (page: Page): Promise<void> => show(page, pageLanguage());

/** Renders links to the pages of all widgets; `shown` is the tag of the current page. */
export const renderWidgetLinks = (messages: Messages, language: Language, shown?: string): TemplateResult => html`
  <ul class="widgets">
    ${builtWidgets.map(
      ({ tag }) =>
        html`<li>
          <a href="widget.html?widget=${tag}&language=${language}" aria-current=${tag === shown ? 'page' : 'false'}
            >${messages.widgets[tag] ?? tag}</a
          >
        </li>`,
    )}
  </ul>
`;
