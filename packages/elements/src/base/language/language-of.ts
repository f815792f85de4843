import { composedAncestors } from '../composed-ancestors.js';

/** Language used where the page declares none. */
const defaultLanguage = 'en';

/**
 * The language in force at an element: its own `lang`, else the nearest ancestor's, across shadow roots. `nl_NL`, as PHP
 * and Java write it, is given as `nl-NL`.
 */
export const languageOf = (element: Element): string => {
  for (const ancestor of composedAncestors(element)) {
    const language = ancestor.getAttribute('lang');
    if (language) return language.trim().replaceAll('_', '-');
  }
  return defaultLanguage;
};
