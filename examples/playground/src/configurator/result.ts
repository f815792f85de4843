import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { renderSegments } from './choice-fields.js';
import { snippetKinds, type Configuration, type SnippetKind } from './configuration.js';
import type { OwnFile } from './own-file.js';
import { snippetOf, type DataSource } from './snippets.js';
import { tokenRule } from './tokens.js';
import './zip-offer.js';

/** Name of the data file next to the page. */
const dataFile = 'network.json';

/** State and callbacks of the result. */
export interface ResultContext {
  readonly messages: Messages;
  readonly configuration: Configuration;
  readonly own: OwnFile | undefined;
  readonly preload: string;
  /** The text copied last, and whether copying succeeded. */
  readonly copied: { readonly text: string; readonly done: boolean } | undefined;
  readonly copy: (text: string) => void;
  readonly change: (change: Partial<Configuration>) => void;
}

const kinds = snippetKinds.filter((kind): kind is Exclude<SnippetKind, 'static'> => kind !== 'static');

const shownKind = ({ snippet }: Configuration): (typeof kinds)[number] =>
  kinds.find((one) => one === snippet) ?? 'element';

const renderCode = (title: string, code: string, { messages, copied, copy }: ResultContext): TemplateResult => {
  const { configurator } = messages;
  const told = copied?.text === code ? (copied.done ? configurator.copied : configurator.notCopied) : '';
  return html`<figure class="code">
    <figcaption>${title}</figcaption>
    <pre tabindex="0"><code>${code}</code></pre>
    <div class="row">
      <button
        type="button"
        @click=${() => {
          copy(code);
        }}
      >
        ${configurator.copy}
      </button>
      <span role="status">${told}</span>
    </div>
  </figure>`;
};

const renderKinds = ({ messages, configuration, change }: ResultContext): TemplateResult => {
  const names = Object.fromEntries(kinds.map((kind) => [kind, messages.snippets[kind].name]));
  return renderSegments({
    name: 'snippet',
    legend: messages.configurator.result,
    values: kinds,
    texts: names as Record<(typeof kinds)[number], string>,
    value: shownKind(configuration),
    change: (snippet) => {
      change({ snippet });
    },
  });
};

const renderData = ({ dataset, name }: OwnFile, { configurator }: Messages): TemplateResult => {
  const save = async (): Promise<void> => {
    const { formatDatasetJson } = await import('@health-networks/core/io');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([formatDatasetJson(dataset)], { type: 'application/json' }));
    link.download = dataFile;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return html`<p>
    ${configurator.data}: ${name} → <code>${dataFile}</code>
    <button
      type="button"
      @click=${() => {
        void save();
      }}
    >
      ${configurator.saveData}
    </button>
  </p>`;
};

/** Renders the code to paste into a page, in the form that the page allows. */
export const renderResult = (context: ResultContext): TemplateResult => {
  const { messages, configuration, own, preload } = context;
  const kind = shownKind(configuration);
  const source: DataSource = own ? { src: dataFile, network: own.network } : { network: configuration.network };
  const title = messages.widgets[configuration.widget] ?? configuration.widget;
  const styles = kind === 'iframe' ? '' : tokenRule(configuration.widget, configuration.tokens);
  return html`
    ${renderKinds(context)}
    <p>${messages.snippets[kind].when}</p>
    ${renderCode(messages.snippets[kind].name, snippetOf(kind, configuration, source, title), context)}
    ${own ? renderData(own, messages) : nothing}
    ${styles ? renderCode(messages.configurator.styleSheet, styles, context) : nothing}
    ${
      kind === 'iframe' || !preload
        ? nothing
        : html`<details>
            <summary>${messages.configurator.preload}</summary>
            ${renderCode('HTML', preload, context)}
          </details>`
    }
    <zip-offer .configuration=${configuration} .own=${own} .messages=${messages}></zip-offer>
  `;
};
