import { html, type TemplateResult } from 'lit';
import type { Described, WidgetInfo, WidgetOption } from '../scripts/widgets-of.js';
import { builtWidgets } from './built.js';
import { initial, toSearch, type Language } from './configurator/configuration.js';
import type { Messages } from './messages/messages.js';
import { renderWidgetLinks, showPage } from './show-page.js';

/** Networks whose data best show a widget, for widgets where the default is unsuitable. */
const networkFor: Readonly<Record<string, string>> = { 'hn-event-timeline': 'health-valley' };

const requested = new URLSearchParams(location.search).get('widget') ?? initial.widget;
const widget = builtWidgets.find(({ tag }) => tag === requested || tag === `hn-${requested}`);

/** Renders text between backticks as code, which is how comments in the manifest mark it. */
const withCode = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));

const renderTable = (title: string, rows: readonly Described[]): TemplateResult | '' =>
  rows.length === 0
    ? ''
    : html`<h3>${title}</h3>
        <div class="scroll" tabindex="0" role="region" aria-label=${title}>
          <table>
            ${rows.map(
              ({ name, description }) =>
                html`<tr>
                  <th scope="row"><code>${name || '(default)'}</code></th>
                  <td>${withCode(description)}</td>
                </tr>`,
            )}
          </table>
        </div>`;

const optionRow = ({ name, values, default: standard, description }: WidgetOption): Described => ({
  name,
  description: [description, values && `One of: ${values.join(', ')}.`, standard && `Default: ${standard}.`]
    .filter(Boolean)
    .join(' '),
});

/** Renders the reference from the manifest, which is in English. */
const renderReference = (
  { options, slots, events, parts, properties }: WidgetInfo,
  messages: Messages,
): TemplateResult =>
  html`<section aria-labelledby="reference">
    <h2 id="reference">${messages.gallery.reference}</h2>
    <div lang="en">
      ${renderTable('Attributes', options.map(optionRow))} ${renderTable('Slots', slots)}
      ${renderTable('Events', events)} ${renderTable('Parts', parts)} ${renderTable('Custom properties', properties)}
    </div>
  </section>`;

const elementOf = (tag: string, language: Language, attributes: Readonly<Record<string, string>>): HTMLElement => {
  const element = document.createElement(tag);
  const given = { network: networkFor[tag] ?? initial.network, lang: language, 'heading-level': '3', ...attributes };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  return element;
};

/** Renders the widget with defaults and in each of its layouts. */
const renderExamples = ({ tag, options }: WidgetInfo, messages: Messages, language: Language): TemplateResult[] => {
  const layouts = options.find(({ name }) => name === 'layout');
  const values = layouts?.values ?? [''];
  return values.map((layout) => {
    const chosen: Readonly<Record<string, string>> = layout === '' || layout === layouts?.default ? {} : { layout };
    const configuration = {
      ...initial,
      widget: tag,
      language,
      options: chosen,
      network: networkFor[tag] ?? initial.network,
    };
    const name = messages.values[layout] ?? layout;
    return html`<section class="example">
      <div class="row">
        <h2>${messages.gallery.example}${name ? `: ${name}` : ''}</h2>
        <a href="configurator.html?${toSearch(configuration)}">${messages.gallery.tryIt}</a>
      </div>
      ${elementOf(tag, language, chosen)}
    </section>`;
  });
};

const renderPage = (messages: Messages, language: Language): TemplateResult => html`
  <div class="gallery">
    <nav aria-label=${messages.start.allWidgets}>${renderWidgetLinks(messages, language, widget?.tag)}</nav>
    <main>
      ${
        widget
          ? html`<h1>${messages.widgets[widget.tag] ?? widget.tag}</h1>
              <p class="lead" lang="en">${widget.summary} <code>&lt;${widget.tag}&gt;</code></p>
              ${renderExamples(widget, messages, language)} ${renderReference(widget, messages)}`
          : html`<h1>${messages.start.allWidgets}</h1>
              <p class="mistake" role="alert">${messages.configurator.refusedAddress('widget', requested)}</p>`
      }
    </main>
  </div>
`;

await showPage({
  titleOf: ({ widgets, start }) => `${(widget && widgets[widget.tag]) ?? start.allWidgets} – Health Networks`,
  render: renderPage,
});
