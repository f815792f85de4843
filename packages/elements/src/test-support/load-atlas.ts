import type { Atlas } from '../place-map/geometry/frame.js';
import { outlineLoaders } from '../place-map/outline-loaders.generated.js';
import { decodeOutline, type CountryOutline } from '../place-map/outline.js';

/** Loads the outlines of some countries, without surroundings. */
export const loadAtlas = async (codes: readonly string[]): Promise<Atlas> => {
  const countries = new Map<string, CountryOutline>();
  for (const code of codes) {
    const module = await outlineLoaders[code]?.[1]();
    if (module) countries.set(code, decodeOutline(module.outline));
  }
  return { countries, surroundings: undefined };
};
