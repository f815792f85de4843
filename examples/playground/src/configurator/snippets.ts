import { attributesHtml, escapeHtml } from '../html-text.js';
import { widgetLanguage, type Configuration, type SnippetKind } from './configuration.js';

/** The data source of the widget. */
export interface DataSource {
  /** URL of the editor's own file, as seen from the page; `undefined` for a published network. */
  readonly src?: string;
  readonly network?: string;
}

/** The folder as the start of an address. */
export const folderOf = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);

/** Returns the URL of a network's data on the site, beside the folder of the scripts. */
export const dataAddress = (folder: string, network: string): string =>
  `${folderOf(folder).replace(/[^/]*\/$/, '')}data/${network}.json`;

const attributesOf = (configuration: Configuration, { src, network }: DataSource): [string, string][] => {
  const attributes = { src, network, ...configuration.options, lang: widgetLanguage(configuration) };
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
};

const scriptLine = (folder: string): string =>
  `<script type="module" src="${escapeHtml(folderOf(folder))}hn.js"></script>`;

const elementSnippet = (configuration: Configuration, source: DataSource): string => {
  const attributes = attributesHtml(attributesOf(configuration, source));
  return `${scriptLine(configuration.folder)}\n<${configuration.widget}${attributes}></${configuration.widget}>\n`;
};

/** For systems that remove unknown tags. */
const cmsSnippet = (configuration: Configuration, source: DataSource): string => {
  const attributes = attributesHtml(
    attributesOf(configuration, source).map(([name, value]) => [`data-hn-${name}`, value || 'true']),
  );
  const widget = configuration.widget.replace(/^hn-/, '');
  return `${scriptLine(configuration.folder)}\n<div data-hn="${widget}"${attributes}></div>\n`;
};

/** For systems that allow no scripts: the widget in a frame. */
const iframeSnippet = (configuration: Configuration, source: DataSource, title: string): string => {
  const search = new URLSearchParams([
    ['widget', configuration.widget.replace(/^hn-/, '')],
    ...attributesOf(configuration, source),
    ...(configuration.scheme === 'dark' ? [['scheme', 'dark']] : []),
  ]);
  const folder = folderOf(configuration.folder);
  const address = `${folder}embed.html?${search.toString()}`;
  return (
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="600" loading="lazy"></iframe>\n` +
    `<script type="module" src="${escapeHtml(folder)}embed.js"></script>\n`
  );
};

/** Returns the widget as plain HTML, which no script takes over, with its style sheet. */
export const staticSnippet = ({ folder }: Configuration, html: string): string =>
  `<link rel="stylesheet" href="${escapeHtml(folderOf(folder))}light.css" />\n${html}\n`;

/** Returns the code to paste, except plain HTML, which {@link staticSnippet} returns on request. */
export const snippetOf = (
  kind: Exclude<SnippetKind, 'static'>,
  configuration: Configuration,
  source: DataSource,
  title: string,
): string => {
  if (kind === 'element') return elementSnippet(configuration, source);
  return kind === 'cms' ? cmsSnippet(configuration, source) : iframeSnippet(configuration, source, title);
};
