import { foldPlace } from '../../model/fold-text.js';
import type { LocalizedText, Place } from '../../model/types.generated.js';
import type { CreateId } from '../reading/create-ids.js';

/**
 * Whether a spelling mixes upper and lower case, without an upper-case letter inside a word: "'s-Hertogenbosch", not
 * "UTRECHT", "utrecht" or "uTRECHT".
 */
const looksLikeName = (name: string): boolean =>
  /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && !/\p{Ll}\p{Lu}/u.test(name);

const bestOf = (spellings: ReadonlyMap<string, number>): string => {
  const ranked = [...spellings].sort(
    ([a, countOfA], [b, countOfB]) => Number(looksLikeName(b)) - Number(looksLikeName(a)) || countOfB - countOfA,
  );
  return ranked[0]?.[0] ?? '';
};

/**
 * Chooses one spelling of each place in a table: preferably with upper and lower case, then the most frequent, then the
 * first.
 */
const unifyPlaces = (written: readonly string[]): ((place: string) => string) => {
  const byKey = new Map<string, Map<string, number>>();
  for (const place of written) {
    const key = foldPlace(place);
    const spellings = byKey.get(key) ?? new Map<string, number>();
    byKey.set(key, spellings.set(place, (spellings.get(place) ?? 0) + 1));
  }
  const best = new Map([...byKey].map(([key, spellings]) => [key, bestOf(spellings)]));
  return (place) => best.get(foldPlace(place)) ?? place;
};

/** The places of a table. */
export interface TablePlaces {
  /** Places by name. */
  readonly places: ReadonlyMap<string, Place>;
  /** Returns the id of a place, whatever its spelling. */
  readonly placeOf: (written: string) => string;
}

/** Creates one place for all spellings of a name in a table. */
export const readPlaces = (
  written: readonly string[],
  createId: CreateId,
  text: (value: string) => LocalizedText,
): TablePlaces => {
  const places = new Map<string, Place>();
  const spellingOf = unifyPlaces(written);
  const placeOf = (spelling: string): string => {
    const name = spellingOf(spelling);
    const known = places.get(name);
    const id = known?.id ?? createId(`place ${name}`, 'place');
    if (!known) places.set(name, { id, name: text(name), kind: 'city', citations: [] });
    return id;
  };
  return { places, placeOf };
};
