import { foldText, type Place } from '@health-networks/core';
import type { CountryOutline, RegionOutline } from './outline.js';

const wordsOf = (name: string): string[] =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const nameOf = (words: readonly string[]): string => words.join(' ');

/**
 * Finds the province, state or region of a country that has the name of a place in one of its languages. "Province of
 * Utrecht" matches a province called Utrecht; "Region of Utrecht" does not.
 */
export const findRegion = (
  { name, alternateNames = [], kind }: Place,
  { regions }: CountryOutline,
): RegionOutline | undefined => {
  const names = [...Object.values(name), ...alternateNames].map(wordsOf);
  return regions.find((region) => {
    const own = nameOf(wordsOf(region.name));
    const isSame = (words: readonly string[]): boolean => nameOf(words) === own;
    const isCalledBy = (words: readonly string[]): boolean =>
      region.kind === kind && (isSame(words.slice(1)) || isSame(words.slice(2)) || isSame(words.slice(0, -1)));
    return own !== '' && names.some((words) => isSame(words) || isCalledBy(words));
  });
};
