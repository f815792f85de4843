/** A widget and its data source. */
export interface Snippet {
  readonly tag: string;
  /** URL of the file, as seen from the page. */
  readonly src?: string | undefined;
  /** Id of a network in the bundled data or in the file. */
  readonly network?: string | undefined;
  readonly language?: string | undefined;
  /** URL of the script. */
  readonly script?: string | undefined;
}

/** Escapes text for an attribute or an element. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(value)}"`;

/** Formats two lines of HTML to paste into a page. */
export const snippetOf = ({ tag, src, network, language, script = '/hn/hn.js' }: Snippet): string => {
  const attributes = [attribute('src', src), attribute('network', network), attribute('lang', language)].join('');
  return `<script type="module"${attribute('src', script)}></script>\n<${tag}${attributes}></${tag}>\n`;
};

/** Parts of a page. The head and the body are HTML. */
export interface Page {
  readonly title: string;
  readonly language: string;
  readonly head?: string;
  readonly body: string;
}

/** Formats a whole page. */
export const pageOf = ({ title, language, head = '', body }: Page): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
${head}</head>
<body>
${body}</body>
</html>
`;
