import { preloadLinks, type BuiltFiles } from '@health-networks/elements/preload';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { saveFile } from '../save-file.js';
import { renderSegments } from './choice-fields.js';
import { snippetKinds, widgetLanguage, type Configuration, type SnippetKind } from './configuration.js';
import type { OwnFile } from './own-file/own-file.js';
import { dataAddress, folderOf, snippetOf, type DataSource } from './snippets.js';
import { styleRule } from './tokens.js';
import { renderWordPress } from './wordpress-steps.js';
import './static-snippet.js';
import './zip-offer.js';

/** What is shown and announced. */
export interface ResultContext {
  readonly messages: Messages;
  readonly configuration: Configuration;
  readonly own: OwnFile | undefined;
  /** The files of the script folder; `undefined` until they are known. */
  readonly files: BuiltFiles | undefined;
  /** The text copied last, and whether copying succeeded. */
  readonly copied: { readonly text: string; readonly done: boolean } | undefined;
  readonly copy: (text: string) => void;
  readonly change: (change: Partial<Configuration>) => void;
}

const renderCode = (title: string, code: string, { messages, copied, copy }: ResultContext): TemplateResult => {
  const { configurator } = messages;
  const message = copied?.text === code ? (copied.done ? configurator.copied : configurator.notCopied) : '';
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
      <span role="status">${message}</span>
    </div>
  </figure>`;
};

const renderKinds = ({ messages, configuration, change }: ResultContext): TemplateResult => {
  const names = Object.fromEntries(snippetKinds.map((kind) => [kind, messages.snippets[kind].name]));
  return renderSegments({
    name: 'snippet',
    legend: messages.configurator.result,
    values: snippetKinds,
    texts: names as Record<SnippetKind, string>,
    value: configuration.snippet,
    change: (snippet) => {
      change({ snippet });
    },
  });
};

/** The lines to paste, or HTML without a script. */
const renderSnippet = (context: ResultContext): TemplateResult => {
  const { messages, configuration, own } = context;
  const { snippet: kind, folder, network, widget } = configuration;
  const { name } = messages.snippets[kind];
  if (kind === 'static') {
    const render = (code: string): TemplateResult => renderCode(name, code, context);
    return html`<static-snippet
      .configuration=${configuration}
      .own=${own}
      .messages=${messages}
      .renderCode=${render}
    ></static-snippet>`;
  }
  const source: DataSource = own ? { src: dataAddress(folder, own.network), network: own.network } : { network };
  return renderCode(name, snippetOf(kind, configuration, source, messages.widgets[widget] ?? widget), context);
};

/** Returns a function that saves the data of a custom file as JSON. */
const saveDataOf =
  ({ dataset, network }: OwnFile) =>
  async (): Promise<void> => {
    const { formatDatasetJson } = await import('@health-networks/core/io');
    saveFile(new File([formatDatasetJson(dataset)], `${network}.json`, { type: 'application/json' }));
  };

const renderData = (own: OwnFile, { messages, configuration }: ResultContext): TemplateResult => {
  const { name, network } = own;
  const { configurator } = messages;
  const save = saveDataOf(own);
  return html`<p class="data">
    <span>${configurator.data}: ${name} → <code>${dataAddress(configuration.folder, network)}</code></span>
    <button
      type="button"
      @click=${() => {
        void save();
      }}
    >
      ${configurator.saveData}
    </button>
    <span class="hint">${configurator.dataHint}</span>
  </p>`;
};

const preloadOf = ({ files, configuration, own }: ResultContext): string => {
  if (!files) return '';
  const { folder, widget, network } = configuration;
  const language = widgetLanguage(configuration) ?? configuration.language;
  const data = own ? { reader: 'json' as const } : { network };
  return preloadLinks(files, { base: folderOf(folder), tags: [widget], language, ...data });
};

/** Renders the code to paste into a page, in the form that the page allows. */
export const renderResult = (context: ResultContext): TemplateResult => {
  const { messages, configuration, own } = context;
  const { snippet: kind } = configuration;
  const preload = preloadOf(context);
  const styles = styleRule(configuration);
  const loadsScript = kind === 'element' || kind === 'cms';
  return html`
    ${renderKinds(context)}
    ${kind === 'cms' ? renderWordPress({ messages, configuration, own, save: own && saveDataOf(own) }) : nothing}
    <p>${messages.snippets[kind].when}</p>
    ${renderSnippet(context)} ${own && kind !== 'static' ? renderData(own, context) : nothing}
    ${
      kind === 'iframe' && Object.keys(configuration.tokens).length > 0
        ? html`<p class="hint">${messages.configurator.noTokensInFrame}</p>`
        : nothing
    }
    ${styles ? renderCode(messages.configurator.styleSheet, styles, context) : nothing}
    ${
      loadsScript && preload
        ? html`<details>
            <summary>${messages.configurator.preload}</summary>
            ${renderCode('HTML', preload, context)}
          </details>`
        : nothing
    }
    <zip-offer .configuration=${configuration} .own=${own} .messages=${messages}></zip-offer>
  `;
};
