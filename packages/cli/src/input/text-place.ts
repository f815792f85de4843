import type { Issue } from '@health-networks/core';
import type { Place } from './problem.js';

export const placeAt = (text: string, line: number, column: number): Place => ({
  line,
  column,
  text: text.split(/\r?\n/, line)[line - 1] ?? '',
});

export const placeOfOffset = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split('\n');
  return placeAt(text, before.length, (before.at(-1) ?? '').length + 1);
};

/** Returns the place that an issue itself states, as those about the notation of a text do. */
export const statedPlace = (text: string, { values: { line, column } = {} }: Issue): Place | undefined =>
  typeof line === 'number' && typeof column === 'number' ? placeAt(text, line, column) : undefined;
