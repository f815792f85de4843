import { readFileSync } from 'node:fs';
import { Marked, type Tokens } from 'marked';

/** Guides for the tasks of an editor, one screen each, in this order. */
export const guideIds = [
  'embed',
  'own-list',
  'house-style',
  'selection',
  'logos',
  'languages',
  'security',
  'privacy',
  'wordpress',
  'drupal',
] as const;

export type GuideId = (typeof guideIds)[number];

/** Texts around the guides, by language. */
export const guideLanguages = {
  en: { name: 'English', guides: 'Guides', start: 'Start page', configurator: 'Configurator' },
  nl: { name: 'Nederlands', guides: 'Handleidingen', start: 'Startpagina', configurator: 'Configurator' },
} as const;

export type GuideLanguage = keyof typeof guideLanguages;

/** A block of code; `file` is its URL on the reader's site. */
export interface GuideCode {
  readonly kind: string;
  readonly file: string | undefined;
  readonly code: string;
}

export interface Guide {
  readonly id: GuideId;
  readonly language: GuideLanguage;
  readonly title: string;
  /** The first sentence, in HTML. */
  readonly lead: string;
  readonly html: string;
  readonly codes: readonly GuideCode[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const codeOf = ({ lang = '', text }: Tokens.Code): GuideCode => {
  const [kind = '', file] = lang.split(' ');
  return { kind, file, code: text };
};

/** Renders a block of code that can be focused and scrolled by keyboard, with the name of its file. */
const renderCode = (token: Tokens.Code): string => {
  const { kind, file = kind.toUpperCase(), code } = codeOf(token);
  return `<figure class="code"><figcaption>${escaped(file)}</figcaption><pre tabindex="0"><code>${escaped(code)}</code></pre></figure>\n`;
};

/** Returns the first sentence of a guide, without the colon before its first snippet. */
const leadOf = (paragraph: string): string => {
  const [first = ''] = /^.+?[.:](?=\s|$)/s.exec(paragraph) ?? [paragraph];
  return first.replace(/:$/, '.');
};

const marked = new Marked({ renderer: { code: renderCode } });

/** Reads a guide from its Markdown file. */
export const readGuide = (id: GuideId, language: GuideLanguage): Guide => {
  const text = readFileSync(new URL(`../guides/${language}/${id}.md`, import.meta.url), 'utf8');
  const tokens = marked.lexer(text);
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading')?.text ?? id;
  const opening = tokens.find((token): token is Tokens.Paragraph => token.type === 'paragraph')?.text ?? '';
  const lead = marked.parseInline(leadOf(opening), { async: false });
  const codes = tokens.filter((token): token is Tokens.Code => token.type === 'code').map(codeOf);
  return { id, language, title, lead, html: marked.parser(tokens), codes };
};
