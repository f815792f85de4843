import type { LocalizedText } from '../model/localized-text.js';
import { seedLanguages } from '../model/seed-languages.js';
import { languageChain } from './language-chain.js';

/** A text and the language that it is in, for the `lang` attribute of the place where it is shown. */
export interface Translation {
  readonly value: string;
  readonly language: string;
}

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
  const translations = new Map(Object.entries(text ?? {}));
  const tags = [...translations.keys()];
  const chain = languageChain(language);
  const base = chain.at(-1);
  const sameLanguage = base === undefined ? [] : tags.filter((tag) => tag.startsWith(`${base}-`));
  for (const tag of [...chain, ...sameLanguage, ...fallbacks, ...tags]) {
    const value = translations.get(tag);
    if (value !== undefined) return { value, language: tag };
  }
  return undefined;
};
