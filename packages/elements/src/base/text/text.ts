import { findTranslation, supportedLanguage } from '@health-networks/core';
import type { LocalizedText, Network, Translation } from '@health-networks/core';
import { html, type TemplateResult } from 'lit';
import { primaryLanguage } from '../language/primary-language.js';
import type { BaseMessages } from '../../languages/base-messages.js';

/** A text with its `lang`, in the page's language or a fallback. */
export interface ShownText {
  value: string;
  /** `lang` of the text; undefined when it equals that of the surrounding text. */
  lang: string | undefined;
}

/**
 * Sets `lang` on a text whose language differs from that of the widget. Takes one language or a comma-separated list.
 */
export const textIn = (found: Translation, language: string): ShownText => {
  const same = primaryLanguage(found.language) === primaryLanguage(supportedLanguage(language).language);
  return { value: found.value, lang: same ? undefined : found.language };
};

/** Picks a translation; undefined for absent text. */
export const shownText = (text: LocalizedText | undefined, language: string): ShownText | undefined => {
  const found = text && findTranslation(text, language);
  return found && textIn(found, language);
};

/** Picks a translation of required text; falls back to the id. */
export const requiredText = (text: LocalizedText, language: string, id: string): ShownText =>
  shownText(text, language) ?? { value: id, lang: undefined };

/** Returns a UI text with its `lang` if it comes from a fallback language. */
export const messageText = (messages: BaseMessages, value: string): ShownText => ({
  value,
  lang: messages.fallbackTexts?.languageOf(value),
});

/** Renders a text with `lang` where needed, so that screen readers pronounce it correctly. */
export const renderText = ({ value, lang }: ShownText): string | TemplateResult =>
  lang === undefined ? value : html`<span lang=${lang}>${value}</span>`;

/** Returns the name of a network; undefined where a file has given it only an id. */
export const networkNameOf = ({ id, name }: Pick<Network, 'id' | 'name'>, language: string): ShownText | undefined => {
  const shown = shownText(name, language);
  return shown?.value === id ? undefined : shown;
};
