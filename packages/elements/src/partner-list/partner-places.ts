import { findPlace, foldText, type DatasetIndex } from '@health-networks/core';
import type { ChoiceCollector } from './partner-facets.js';

/** Returns a place and the places around it, from the inside out. Data may contain a cycle. */
export const placesAround = (place: string, index: DatasetIndex): readonly string[] => {
  const around: string[] = [];
  for (let at: string | undefined = place; at !== undefined && !around.includes(at); at = findPlace(index, at)?.within)
    around.push(at);
  return around;
};

/** Returns the ids of the places with this id or name, in any language. */
export const placesNamed = (word: string, { dataset }: DatasetIndex): readonly string[] => {
  const folded = foldText(word);
  const named = Object.values(dataset.places).filter(({ name }) =>
    Object.values(name).some((text) => foldText(text) === folded),
  );
  return [word, ...named.map(({ id }) => id)];
};

/**
 * Returns a function that gives the option indexes of a place: its own first, then those of the places around it in
 * which other partners are, so that the option of a province includes its towns.
 */
export const placeOptions = (
  places: Iterable<string>,
  choices: ChoiceCollector,
  index: DatasetIndex,
): ((place: string) => readonly number[]) => {
  for (const place of places) choices.of(place);
  const offered = new Set(choices.values);
  const known = new Map<string, readonly number[]>();
  return (place) => {
    const options = known.get(place) ?? choices.ofAll(placesAround(place, index).filter((id) => offered.has(id)));
    known.set(place, options);
    return options;
  };
};
