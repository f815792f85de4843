import type { LocalizedText } from '../model/types.generated.js';
import { languageChains } from './language-chain.js';

/** A text with its language, for the `lang` attribute of the element that shows it. */
export interface Translation {
  readonly value: string;
  readonly language: string;
}

/** Finds the text in the requested language: the fast path for the usual case. */
const findExact = (text: LocalizedText, chain: readonly string[]): Translation | undefined => {
  for (const language of chain) {
    const value = Object.hasOwn(text, language) ? text[language] : undefined;
    if (value !== undefined) return { value, language };
  }
  return undefined;
};

/** Finds the text in another regional variant of the language. */
const findSameLanguage = (text: LocalizedText, chain: readonly string[]): Translation | undefined => {
  const base = chain.at(-1) ?? '';
  return findExact(
    text,
    Object.keys(text).filter((tag) => tag.startsWith(`${base}-`)),
  );
};

/**
 * Returns the text in the wanted language, or in the closest one available, in this order: the language without its
 * region (`de-AT`, `de`); the language with another region (`de`, `de-CH`); the next preferred language (`sv, nl`); the
 * fallbacks; the first text.
 *
 * @example
 * findTranslation({ en: 'Care', nl: 'Zorg' }, 'nl-BE'); // { value: 'Zorg', language: 'nl' }
 * findTranslation({ en: 'Care', nl: 'Zorg' }, 'sv, nl'); // { value: 'Zorg', language: 'nl' }
 */
export const findTranslation = (
  text: LocalizedText | undefined,
  language: string,
  fallbacks: readonly string[] = ['en'],
): Translation | undefined => {
  if (!text) return undefined;
  for (const chain of languageChains(language)) {
    const found = findExact(text, chain) ?? findSameLanguage(text, chain);
    if (found) return found;
  }
  return findExact(text, [...fallbacks, ...Object.keys(text)]);
};

/**
 * Returns a text in the wanted language, or in the closest one available; see `findTranslation`, which also returns the
 * language. Returns `undefined` for an absent text.
 *
 * @example
 * localize({ en: 'Care', nl: 'Zorg' }, 'nl'); // 'Zorg'
 */
export function localize(text: LocalizedText, language: string, fallbacks?: readonly string[]): string;
export function localize(
  text: LocalizedText | undefined,
  language: string,
  fallbacks?: readonly string[],
): string | undefined;
export function localize(
  text: LocalizedText | undefined,
  language: string,
  fallbacks?: readonly string[],
): string | undefined {
  return text && (findTranslation(text, language, fallbacks)?.value ?? '');
}
