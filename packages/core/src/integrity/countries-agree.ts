import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import type { Place } from '../model/place.js';
import type { Rule } from './rule.js';
import { issueAt } from '../model/issue-at.js';

const name = 'countries-agree';

type Places = Dataset['places'];

/** The place around this one. */
const findAround = (places: Places, { within }: Place): Place | undefined =>
  within !== undefined && Object.hasOwn(places, within) ? places[within] : undefined;

/** Finds the nearest place around that says in which country it lies; no place is passed twice, circles end. */
const countryFinder = (places: Places): ((place: Place) => Place | undefined) => {
  const found = new Map<Place, Place | undefined>();
  return (place) => {
    const passed = new Set<Place>();
    let around = findAround(places, place);
    while (around && around.country === undefined && !found.has(around) && !passed.has(around)) {
      passed.add(around);
      around = findAround(places, around);
    }
    const nearest = around?.country === undefined ? around && found.get(around) : around;
    for (const each of passed) found.set(each, nearest);
    return nearest;
  };
};

/** A place lies in the country in which the places around it lie; one that spans several countries has none. */
export const countriesAgree = {
  name,
  description: 'A place lies in the same country as the places that it is part of.',
  check: ({ places }: Dataset): Issue[] => {
    const findCountry = countryFinder(places);
    return Object.entries(places).flatMap(([key, place]) => {
      const { country } = place;
      const around = country === undefined ? undefined : findCountry(place);
      if (around?.country === undefined || around.country === country) return [];
      const message = `is not the country of "${around.id}", in which it lies ("${around.country}")`;
      return [
        issueAt(name, ['places', key, 'country'], { value: country, message, remedy: 'Correct one of the two.' }),
      ];
    });
  },
} satisfies Rule;
