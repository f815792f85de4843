import { composedAncestors } from '../composed-ancestors.js';

/** Language used when the page declares none. */
const defaultLanguage = 'en';

/** Finds the tag in what programs write: `nl-NL` in `nl_NL`, `nl_NL.UTF-8` and `nl_NL@euro`. */
const tagIn = (written: string | null): string | undefined =>
  /\w[\w-]*\b/.exec(written ?? '')?.[0].replaceAll('_', '-');

/**
 * Returns the language in effect at an element: its own `lang`, or else that of the nearest ancestor, across shadow
 * roots. A blank `lang` counts as absent.
 */
export const languageOf = (element: Element): string => {
  for (const ancestor of composedAncestors(element)) {
    const language = tagIn(ancestor.getAttribute('lang'));
    if (language) return language;
  }
  return defaultLanguage;
};
