import type { ShownText } from '../base/text/text.js';

/** By what a list of partners can be narrowed and grouped. */
export const facetNames = ['kind', 'place', 'role', 'layer'] as const;

/** One of `facetNames`. */
export type FacetName = (typeof facetNames)[number];

/** What a row has of each facet, as positions among the choices of that facet. Mostly one, sometimes none or several. */
export type RowFacets = Readonly<Record<FacetName, readonly number[]>>;

/** The values of one facet that occur in the data, in the order in which they occur, with their names. */
export interface Choices {
  readonly values: readonly string[];
  readonly labels: readonly ShownText[];
}

/** Collects the values of a facet while rows are made, and gives each the position under which it is counted. */
export class ChoiceCollector implements Choices {
  readonly values: string[] = [];

  readonly labels: ShownText[] = [];

  /** A row with one value shares its list of positions with all rows of that value. */
  readonly #positions = new Map<string, readonly [number]>();

  readonly #labelOf: (value: string) => ShownText;

  constructor(labelOf: (value: string) => ShownText) {
    this.#labelOf = labelOf;
  }

  /** Position of a value, alone in a list. */
  of(value: string): readonly [number] {
    const known = this.#positions.get(value);
    if (known) return known;
    const position = [this.values.push(value) - 1] as const;
    this.labels.push(this.#labelOf(value));
    this.#positions.set(value, position);
    return position;
  }

  /** Positions of several values, each once. */
  ofAll(values: readonly string[]): readonly number[] {
    const [first] = values;
    if (first === undefined) return [];
    return values.length === 1 ? this.of(first) : [...new Set(values.map((value) => this.of(value)[0]))];
  }
}
