import { findTranslation, spokenLanguage, type LocalizedText, type Translation } from '@health-networks/core';
import { html, type TemplateResult } from 'lit';
import type { BaseMessages } from '../../languages/base-messages.js';

/** A text in the language of the page, or in the one that stands in for it. */
export interface ShownText {
  value: string;
  /** The text's own language, where it is not that of the words around it; undefined otherwise. */
  lang: string | undefined;
}

const baseOf = (tag: string): string | undefined => tag.split('-')[0];

/**
 * A text whose language is known, marked where it is not that of the words around it. These need not be in the language of
 * the page: a widget carries the `lang` of the one that it speaks. Takes one language, or several with commas.
 */
export const textIn = (found: Translation, language: string): ShownText => {
  const same = baseOf(found.language) === baseOf(spokenLanguage(language).language);
  return { value: found.value, lang: same ? undefined : found.language };
};

/** Picks the translation to show. Absent text stays absent. */
export const shownText = (text: LocalizedText | undefined, language: string): ShownText | undefined => {
  const found = text && findTranslation(text, language);
  return found && textIn(found, language);
};

/** The same for text that must be there; an id stands in for a text without any language. */
export const requiredText = (text: LocalizedText, language: string, id: string): ShownText =>
  shownText(text, language) ?? { value: id, lang: undefined };

/** Words of a widget that stand beside other texts: in the language that lends them, where they are borrowed. */
export const spokenText = (messages: BaseMessages, value: string): ShownText => ({
  value,
  lang: messages.borrowed?.languageOf(value),
});

/** Marks text that is not in the language around it, so that it is read aloud in its own. */
export const renderText = ({ value, lang }: ShownText): string | TemplateResult =>
  lang === undefined ? value : html`<span lang=${lang}>${value}</span>`;
