import { registeredPack, spokenLanguage, type Dataset } from '@health-networks/core';
import type { DataState } from '../data/data-state.js';

const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** The main language of a dataset. Objects of a page are not checked, and may name none. */
const firstLanguage = ({ languages }: Partial<Dataset>): string | undefined => languages?.[0];

/** Are all words there in the language of the page? */
const isComplete = (language: string): boolean => {
  const spoken = spokenLanguage(language).language;
  return baseOf(spoken) === baseOf(language) && !registeredPack(spoken);
};

/**
 * The languages in which to speak, with commas: that of the page, then the first one of the dataset; core adds English.
 * Undefined while data are on their way and could matter.
 *
 * @example
 * languagesFor('sv', state); // 'sv,nl'
 */
export const languagesFor = (language: string, state: DataState): string | undefined => {
  if (state.status === 'error') return language;
  if (state.status === 'loading') return isComplete(language) ? language : undefined;
  const first = firstLanguage(state.index.dataset);
  // In the end comes English anyway.
  return first === undefined || baseOf(first) === baseOf(language) || first === 'en'
    ? language
    : `${language},${first}`;
};
