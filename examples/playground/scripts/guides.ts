import { readFileSync } from 'node:fs';
import { Marked, type Tokens } from 'marked';
import { escapeHtml } from '../src/html-text.js';

/** One screen for each job of an editor, in this order. */
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

/** What the pages of the guides say around them, by language. */
export const guideLanguages = {
  en: {
    name: 'English',
    guides: 'Guides',
    start: 'Start page',
    configurator: 'Configurator',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Your browser does not allow it: select the text and copy it.',
  },
  nl: {
    name: 'Nederlands',
    guides: 'Handleidingen',
    start: 'Startpagina',
    configurator: 'Configurator',
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    notCopied: 'Uw browser staat dit niet toe: selecteer de tekst en kopieer die.',
  },
} as const;

export type GuideLanguage = keyof typeof guideLanguages;

/** What a file of a guide's reader is served as, by kind of code. */
export const contentTypes: Readonly<Record<string, string>> = { csv: 'text/csv', css: 'text/css' };

/** A block of code; `file` is the address at which the reader's site has it. */
export interface GuideCode {
  readonly kind: string;
  readonly file: string | undefined;
  readonly code: string;
}

export interface Guide {
  readonly id: GuideId;
  readonly language: GuideLanguage;
  readonly title: string;
  /** Its first sentence, in HTML. */
  readonly lead: string;
  readonly html: string;
  readonly codes: readonly GuideCode[];
}

const codeOf = ({ lang = '', text }: Tokens.Code): GuideCode => {
  const [kind = '', file] = lang.split(' ');
  return { kind, file, code: text };
};

/** A block of code can be reached, scrolled and copied by keyboard, and names its file. The button waits for its script. */
const renderCode = (token: Tokens.Code, language: GuideLanguage): string => {
  const { kind, file = kind.toUpperCase(), code } = codeOf(token);
  const { copy, copied, notCopied } = guideLanguages[language];
  const name = escapeHtml(file);
  const button = `<button type="button" hidden aria-label="${copy}: ${name}">${copy}</button>`;
  const status = `<span role="status" data-copied="${copied}" data-not-copied="${notCopied}"></span>`;
  return `<figure class="code"><figcaption>${name} <span>${status} ${button}</span></figcaption><pre tabindex="0"><code>${escapeHtml(code)}</code></pre></figure>\n`;
};

/** The sentence that a guide begins with, not the colon before its first snippet. */
const leadOf = (paragraph: string): string => {
  const [first = ''] = /^.+?[.:](?=\s|$)/s.exec(paragraph) ?? [paragraph];
  return first.replace(/:$/, '.');
};

const parserFor = (language: GuideLanguage): Marked =>
  new Marked({ renderer: { code: (token) => renderCode(token, language) } });

/** Reads a guide, which is written in Markdown. */
export const readGuide = (id: GuideId, language: GuideLanguage): Guide => {
  const text = readFileSync(new URL(`../guides/${language}/${id}.md`, import.meta.url), 'utf8');
  const marked = parserFor(language);
  const tokens = marked.lexer(text);
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading')?.text ?? id;
  const opening = tokens.find((token): token is Tokens.Paragraph => token.type === 'paragraph')?.text ?? '';
  const lead = marked.parseInline(leadOf(opening), { async: false });
  const codes = tokens.filter((token): token is Tokens.Code => token.type === 'code').map(codeOf);
  return { id, language, title, lead, html: marked.parser(tokens), codes };
};
