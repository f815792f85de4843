import type { LocalizedText } from '../model/localized-text.js';
import { seedLanguages } from '../model/seed-languages.js';
import { languageChain } from './language-chain.js';

/** A text and the language that it is in, for the `lang` attribute of the place where it is shown. */
export interface Translation {
  readonly value: string;
  readonly language: string;
}

/** Nearly every text is there in the language of the page: no need to look further then. */
const findExact = (text: LocalizedText, chain: readonly string[]): Translation | undefined => {
  for (const language of chain) {
    const value = Object.hasOwn(text, language) ? text[language] : undefined;
    if (value !== undefined) return { value, language };
  }
  return undefined;
};

/**
 * The text in the wanted language, else in the closest one there is: the language without its region (`de-AT`, `de`),
 * the language of another region (`de`, `de-CH`), the fallbacks in their order, then whatever comes first.
 *
 * @example
 * findTranslation({ en: 'Care', nl: 'Zorg' }, 'nl-BE'); // { value: 'Zorg', language: 'nl' }
 */
export const findTranslation = (
  text: LocalizedText | undefined,
  language: string,
  fallbacks: readonly string[] = seedLanguages,
): Translation | undefined => {
  if (!text) return undefined;
  const chain = languageChain(language);
  const exact = findExact(text, chain);
  if (exact) return exact;
  const tags = Object.keys(text);
  const base = chain.at(-1);
  const sameLanguage = base === undefined ? [] : tags.filter((tag) => tag.startsWith(`${base}-`));
  return findExact(text, [...sameLanguage, ...fallbacks, ...tags]);
};
