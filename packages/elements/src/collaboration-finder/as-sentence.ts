import { capitalize } from '@health-networks/core';
import type { Phrase } from '../base/text/phrase.js';

/** Capitalizes a phrase. A name in first position stays as it is. */
export const asSentence = ([first, ...rest]: Phrase, language: string): Phrase => {
  if (first === undefined) return rest;
  if (typeof first === 'string') return [capitalize(first, language), ...rest];
  return ['isWords' in first ? { ...first, value: capitalize(first.value, first.lang ?? language) } : first, ...rest];
};
