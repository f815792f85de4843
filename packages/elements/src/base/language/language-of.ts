import { composedAncestors } from '../composed-ancestors.js';

/** Language used when the page declares none. */
const defaultLanguage = 'en';

/**
 * Returns the language in effect at an element: its own `lang`, or else that of the nearest ancestor, across shadow
 * roots. `nl_NL`, as written by PHP and Java, is returned as `nl-NL`.
 */
export const languageOf = (element: Element): string => {
  for (const ancestor of composedAncestors(element)) {
    const language = ancestor.getAttribute('lang');
    if (language) return language.trim().replaceAll('_', '-');
  }
  return defaultLanguage;
};
