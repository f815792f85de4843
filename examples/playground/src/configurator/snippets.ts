import type { Configuration, SnippetKind } from './configuration.js';

/** The data source of the widget. */
export interface DataSource {
  /** URL of the editor's own file, as seen from the page; `undefined` for a published network. */
  readonly src?: string;
  readonly network?: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = ([name, value]: readonly [string, string]): string =>
  value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;

/** Returns the folder as the start of a URL. */
export const folderOf = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);

const attributesOf = ({ options, language }: Configuration, { src, network }: DataSource): [string, string][] => [
  ...(src === undefined ? [] : ([['src', src]] as [string, string][])),
  ...(network === undefined ? [] : ([['network', network]] as [string, string][])),
  ...Object.entries(options),
  ['lang', language],
];

const scriptLine = (folder: string): string =>
  `<script type="module" src="${escaped(folderOf(folder))}hn.js"></script>`;

const elementSnippet = (configuration: Configuration, source: DataSource): string => {
  const attributes = attributesOf(configuration, source).map(attribute).join('');
  return `${scriptLine(configuration.folder)}\n<${configuration.widget}${attributes}></${configuration.widget}>\n`;
};

/** For systems that remove unknown tags. */
const cmsSnippet = (configuration: Configuration, source: DataSource): string => {
  const attributes = attributesOf(configuration, source)
    .map(([name, value]) => attribute([`data-hn-${name}`, value || 'true']))
    .join('');
  const widget = configuration.widget.replace(/^hn-/, '');
  return `${scriptLine(configuration.folder)}\n<div data-hn="${widget}"${attributes}></div>\n`;
};

/** For systems that allow no scripts: the widget in a frame. */
const iframeSnippet = (configuration: Configuration, source: DataSource, title: string): string => {
  const search = new URLSearchParams([
    ['widget', configuration.widget.replace(/^hn-/, '')],
    ...attributesOf(configuration, source),
  ]);
  const folder = folderOf(configuration.folder);
  const address = `${folder}embed.html?${search.toString()}`;
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" loading="lazy"></iframe>\n` +
    `<script type="module" src="${escaped(folder)}embed.js"></script>\n`
  );
};

/** Returns the code to paste. The static page is created by the preview, which contains the rendered widget. */
export const snippetOf = (
  kind: Exclude<SnippetKind, 'static'>,
  configuration: Configuration,
  source: DataSource,
  title: string,
): string => {
  if (kind === 'element') return elementSnippet(configuration, source);
  return kind === 'cms' ? cmsSnippet(configuration, source) : iframeSnippet(configuration, source, title);
};
