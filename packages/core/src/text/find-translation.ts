import type { LocalizedText } from '../model/values/localized-text.js';
import { languageChains } from './language-chain.js';

/** A text and the language that it is in, for the `lang` attribute of the place where it is shown. */
export interface Translation {
  readonly value: string;
  readonly language: string;
}

/** Fast path for the usual case: the text exists in the requested language. */
const findExact = (text: LocalizedText, chain: readonly string[]): Translation | undefined => {
  for (const language of chain) {
    const value = Object.hasOwn(text, language) ? text[language] : undefined;
    if (value !== undefined) return { value, language };
  }
  return undefined;
};

/** A text in another regional variant of the language. */
const findSameLanguage = (text: LocalizedText, chain: readonly string[]): Translation | undefined => {
  const base = chain.at(-1) ?? '';
  return findExact(
    text,
    Object.keys(text).filter((tag) => tag.startsWith(`${base}-`)),
  );
};

/**
 * The text in the wanted language, else in the closest one there is: the language without its region (`de-AT`, `de`),
 * the language of another region (`de`, `de-CH`), the next one where several are wanted (`sv, nl`), the fallbacks in their
 * order, then whatever comes first.
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
