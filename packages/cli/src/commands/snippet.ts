import { isLanguageTag } from '../words/choose-language.js';
import { codeOf, type Command } from '../context.js';
import { UsageError } from '../exit.js';
import { writeContent } from '../output/write-content.js';
import { chooseWord } from './choose.js';
import { escaped, pageOf, snippetOf } from './snippet-of.js';

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
