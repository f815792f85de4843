import { codeOf, type Command } from '../context.js';
import { UsageError } from '../host.js';
import { writeContent } from '../output/write-content.js';
import { isLanguageTag } from '../words/choose-language.js';
import { chooseWord } from './given-values.js';

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

/** Tag names of the elements in `@health-networks/elements`. A test checks that the list is complete. */
export const tags: readonly string[] = [
  'hn-collaboration-finder',
  'hn-contact-card',
  'hn-dataset',
  'hn-event-timeline',
  'hn-key-figures',
  'hn-life-circle',
  'hn-network-graph',
  'hn-network-profile',
  'hn-partner-list',
  'hn-pillar-diagram',
  'hn-place-map',
  'hn-program-list',
  'hn-source-list',
];

export interface SnippetOptions {
  readonly tag: string;
  readonly src?: string;
  readonly network?: string;
  readonly script?: string;
  /** BCP 47 tag of the language of the page; that of messages unless given. */
  readonly pageLang?: string;
  readonly page?: string;
  readonly output?: string;
}

/** Prints HTML to paste into a page. */
export const snippet: Command<SnippetOptions> = async (context, options) => {
  const tag = options.tag.startsWith('hn-') ? options.tag : `hn-${options.tag}`;
  chooseWord(tags, '<tag>', tag, context);
  const { pageLang = context.language } = options;
  if (!isLanguageTag(pageLang)) throw new UsageError(context.words.wrongLanguage('--page-lang', pageLang));
  const shown = { ...options, tag, language: pageLang };
  const { page: title } = options;
  const html =
    title === undefined
      ? snippetOf(shown)
      : pageOf({ title, language: pageLang, body: `<h1>${escaped(title)}</h1>\n${snippetOf(shown)}` });
  await writeContent(context, options.output, () => html, { tag, html });
  return codeOf(true);
};
