import { registeredPack, supportedLanguage, type Dataset } from '@health-networks/core';
import type { DataState } from '../data/data-state.js';
import { primaryLanguage } from './primary-language.js';

/** Returns the first language of the dataset. Objects set by a page are unchecked and may lack `languages`. */
const firstLanguage = ({ languages }: Partial<Dataset>): string | undefined => languages?.[0];

/** Whether all UI texts are built in for this language, so that no fallback is needed. */
const isComplete = (language: string): boolean => {
  const spoken = supportedLanguage(language).language;
  return primaryLanguage(spoken) === primaryLanguage(language) && !registeredPack(spoken);
};

/**
 * Returns the language preference list, comma-separated: the page's language, then the first one of the dataset; core
 * appends English. Undefined while the dataset loads and could add a fallback.
 *
 * @example
 * languagesFor('sv', state); // 'sv,nl'
 */
export const languagesFor = (language: string, state: DataState): string | undefined => {
  if (state.status === 'error') return language;
  if (state.status === 'loading') return isComplete(language) ? language : undefined;
  const first = firstLanguage(state.index.dataset);
  // English is always the last fallback.
  return first === undefined || primaryLanguage(first) === primaryLanguage(language) || first === 'en'
    ? language
    : `${language},${first}`;
};
