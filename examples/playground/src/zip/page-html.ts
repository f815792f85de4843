import { dataAddress, snippetOf } from '../configurator/snippets.js';
import { widgetLanguage, type Configuration } from '../configurator/configuration.js';
import { tokenRule } from '../configurator/tokens.js';
import { attributesHtml, escapeHtml } from '../html-text.js';
import type { ZipWords } from './words/words.js';

/** Data of a network, as a file in the folder. */
export interface PackedNetwork {
  readonly id: string;
  readonly name: string;
  /** The whole dataset as JSON. */
  readonly json: string;
}

/** Content of the page. */
export interface PackedPage {
  readonly configuration: Configuration;
  /** The first network is shown; with several, a reader can choose. */
  readonly networks: readonly PackedNetwork[];
  /**
   * Whether the data come from the editor's own file. Then a site reads them from `data/`; otherwise the script
   * contains them.
   */
  readonly isOwn: boolean;
  readonly words: ZipWords;
  /** Display name of the widget. */
  readonly widgetName: string;
}

/** Inside a script element, no text may look like its end. */
const asScriptText = (json: string): string => json.replaceAll('<', String.raw`\u003c`);

/** Inside a style element, no value may look like its end. */
const asStyleText = (css: string): string => css.replaceAll('<', String.raw`\3c `);

const styles = `  body { max-width: 70rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
  pre { padding: 0.75rem 1rem; border: 1px solid; border-radius: 0.375rem; white-space: pre-wrap; overflow-wrap: anywhere; }
  aside { margin-block: 1rem 2rem; padding: 0.25rem 1.25rem; border: 1px solid; border-radius: 0.375rem; }
  select { font: inherit; }
`;

/** What to paste into a page of the site. */
export const snippetFor = (
  kind: 'element' | 'cms',
  { configuration, networks: [first], isOwn, widgetName }: PackedPage,
): string => {
  const { id = configuration.network } = first ?? {};
  const source = isOwn ? { src: dataAddress(configuration.folder, id), network: id } : { network: id };
  return snippetOf(kind, configuration, source, widgetName).trimEnd();
};

const choiceOf = (networks: readonly PackedNetwork[], label: string): string => {
  const options = networks.map(({ id, name }) => `<option value="${escapeHtml(id)}">${escapeHtml(name)}</option>`);
  return networks.length > 1
    ? `  <p><label>${escapeHtml(label)} <select>${options.join('')}</select></label></p>\n`
    : '';
};

const widgetOf = ({ configuration, networks: [first] }: PackedPage): string => {
  const { widget, options, language } = configuration;
  const lang = widgetLanguage(configuration) ?? language;
  const attributes = attributesHtml(Object.entries({ network: first?.id ?? '', ...options, lang }));
  return `  <${widget}${attributes}></${widget}>\n`;
};

/** Returns the rule with the chosen look; empty if it is that of the page. */
export const lookRule = ({ configuration: { widget, tokens } }: PackedPage): string => tokenRule(widget, tokens);

const styleStep = (page: PackedPage): string => {
  const rule = lookRule(page);
  return (
    rule &&
    `    <li>${escapeHtml(page.words.steps.styleSheet)}<pre><code>${escapeHtml(rule.trimEnd())}</code></pre></li>\n`
  );
};

/**
 * Renders the page to open from a disk. There, browsers load no modules and fetch no files, so it uses the classic
 * script with every widget, and the page contains the data.
 */
export const pageHtml = (page: PackedPage): string => {
  const { configuration, networks, words } = page;
  const { steps } = words;
  const folders = (page.isOwn ? ['hn', 'data'] : ['hn']).map((folder) => `<code>${folder}</code>`);
  const data = `{${networks.map(({ id, json }) => `${JSON.stringify(id)}:${json.trim()}`).join(',\n')}}`;
  return `<!doctype html>
<html lang="${configuration.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<link rel="icon" href="data:,">
<style>
${styles}${asStyleText(lookRule(page))}</style>
<script type="application/json" id="data">${asScriptText(data)}</script>
<script src="page.js" defer></script>
<script src="hn/hn.all.js" defer></script>
</head>
<body>
<header>
  <h1>${escapeHtml(words.title)}</h1>
  <p>${escapeHtml(words.lead)}</p>
  <noscript><p>${escapeHtml(words.noScript)}</p></noscript>
</header>
<main>
${choiceOf(networks, words.network)}${widgetOf(page)}</main>
<aside>
  <h2>${escapeHtml(steps.title)}</h2>
  <ol>
    <li>${steps.upload(folders)}</li>
    <li>${escapeHtml(steps.paste)}<pre><code>${escapeHtml(snippetFor('element', page))}</code></pre></li>
${styleStep(page)}  </ol>
  <p>${escapeHtml(steps.other)}</p>
  <p>${escapeHtml(words.onDisk)}</p>
</aside>
</body>
</html>
`;
};

/** Runs before the script of the widgets, so that they find their data. */
export const pageScript = `// Gives the widget its data, which stand in the page: a page that is opened from a disk can fetch no file.
const data = JSON.parse(document.getElementById('data').textContent);
const widget = document.querySelector('main > :last-child');
const choice = document.querySelector('select');
function show(id) {
  widget.setAttribute('network', id);
  widget.data = data[id];
}
show(widget.getAttribute('network'));
if (choice) choice.addEventListener('change', function () { show(choice.value); });
`;
