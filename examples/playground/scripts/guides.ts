import { readFileSync } from 'node:fs';
import { Marked, type Tokens } from 'marked';
import { escapeHtml } from '../src/html-text.js';
import { messages as english } from '../src/messages/en.js';
import { messages as dutch } from '../src/messages/nl.js';

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

/** Texts around the guides, by language: the words of the start page, and what only the guides need. */
export const guideLanguages = {
  en: {
    ...english,
    name: 'English',
    captions: {
      wordpress: 'The block in the editor of WordPress 6.1, with its settings beside.',
      drupal: 'Above: what an editor writes in the source view. Below: what visitors see.',
    },
  },
  nl: {
    ...dutch,
    name: 'Nederlands',
    captions: {
      wordpress: 'Het blok in de editor van WordPress 6.1, met de instellingen ernaast.',
      drupal: 'Boven: wat een redacteur in de broncode schrijft. Onder: wat bezoekers zien.',
    },
  },
} as const;

export type GuideLanguage = keyof typeof guideLanguages;

/** Media type of a file of the guide's reader, by kind of code. */
export const contentTypes: Readonly<Record<string, string>> = { csv: 'text/csv', css: 'text/css' };

/** A block of code; `file` is its URL on the reader's site, or states where to paste it. */
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
  /** The steps of the job. */
  readonly html: string;
  /** The part after a horizontal rule in the file, in HTML; empty if there is none. */
  readonly moreHtml: string;
  readonly codes: readonly GuideCode[];
}

const codeOf = ({ lang = '', text }: Tokens.Code): GuideCode => {
  const [, kind = '', file] = /^(\S*) *(.+)?$/.exec(lang) ?? [];
  return { kind, file, code: text };
};

/**
 * Renders a block of code with the name of its file; it can be scrolled and copied by keyboard. A script shows the
 * button.
 */
const renderCode = (token: Tokens.Code, language: GuideLanguage): string => {
  const { kind, file = kind.toUpperCase(), code } = codeOf(token);
  const { copy, copied, notCopied } = guideLanguages[language].configurator;
  const name = escapeHtml(file);
  const button = `<button type="button" hidden aria-label="${copy}: ${name}">${copy}</button>`;
  const status = `<span role="status" data-copied="${copied}" data-not-copied="${notCopied}"></span>`;
  return `<figure class="code"><figcaption>${name} <span>${status} ${button}</span></figcaption><pre tabindex="0"><code>${escapeHtml(code)}</code></pre></figure>\n`;
};

/** Returns the first sentence of a guide, without the colon before its first snippet. */
const leadOf = (paragraph: string): string => {
  const [first = ''] = /^.+?[.:](?=\s|$)/s.exec(paragraph) ?? [paragraph];
  return first.replace(/:$/, '.');
};

const parserFor = (language: GuideLanguage): Marked =>
  new Marked({ renderer: { code: (token) => renderCode(token, language) } });

/** Reads a guide from its Markdown file. */
export const readGuide = (id: GuideId, language: GuideLanguage): Guide => {
  const text = readFileSync(new URL(`../guides/${language}/${id}.md`, import.meta.url), 'utf8');
  const marked = parserFor(language);
  const tokens = marked.lexer(text);
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading')?.text ?? id;
  const opening = tokens.find((token): token is Tokens.Paragraph => token.type === 'paragraph')?.text ?? '';
  const lead = marked.parseInline(leadOf(opening), { async: false });
  const codes = tokens.filter((token): token is Tokens.Code => token.type === 'code').map(codeOf);
  const rule = tokens.findIndex(({ type }) => type === 'hr');
  const html = marked.parser(rule < 0 ? tokens : tokens.slice(0, rule));
  const moreHtml = rule < 0 ? '' : marked.parser(tokens.slice(rule + 1));
  return { id, language, title, lead, html, moreHtml, codes };
};
