import { capitalize } from '@health-networks/core';
import type { Phrase } from '../base/text/phrase.js';

/** The phrase with a capital, to stand at the start of a line. */
export const asSentence = ([first, ...rest]: Phrase, language: string): Phrase => {
  if (first === undefined) return rest;
  if (typeof first === 'string') return [capitalize(first, language), ...rest];
  return ['isWords' in first ? { ...first, value: capitalize(first.value, first.lang ?? language) } : first, ...rest];
};
