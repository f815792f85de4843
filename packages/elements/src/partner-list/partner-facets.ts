import { findPlace, foldText, type DatasetIndex } from '@health-networks/core';
import type { ShownText } from '../base/text/text.js';

/** Facets of the list, also used for grouping. */
export const facetNames = ['kind', 'place', 'role', 'layer'] as const;

/** One of `facetNames`. */
export type FacetName = (typeof facetNames)[number];

/** The option indexes of a row by facet; usually one each. */
export type RowFacets = Readonly<Record<FacetName, readonly number[]>>;

/** The values of a facet in order of occurrence, with labels. */
export interface Choices {
  readonly values: readonly string[];
  readonly labels: readonly ShownText[];
}

/** Collects facet values while rows are created, and assigns each an index. */
export class ChoiceCollector implements Choices {
  readonly values: string[] = [];

  readonly labels: ShownText[] = [];

  /** Rows with the same single value share one array, to save memory. */
  readonly #positions = new Map<string, readonly [number]>();

  readonly #labelOf: (value: string) => ShownText;

  constructor(labelOf: (value: string) => ShownText) {
    this.#labelOf = labelOf;
  }

  /** Returns the index of a value, as a shared array. */
  of(value: string): readonly [number] {
    const known = this.#positions.get(value);
    if (known) return known;
    const position = [this.values.push(value) - 1] as const;
    this.labels.push(this.#labelOf(value));
    this.#positions.set(value, position);
    return position;
  }

  /** Returns the indexes of several values, without duplicates. */
  ofAll(values: readonly string[]): readonly number[] {
    const [first] = values;
    if (first === undefined) return [];
    return values.length === 1 ? this.of(first) : [...new Set(values.map((value) => this.of(value)[0]))];
  }
}

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
