import { nearestFinder } from '../../model/terms/ancestors-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issues/issue.js';
import type { Place } from '../../model/records/place.js';
import type { Rule } from '../rule.js';
import { issueAt } from '../../model/issues/issue-at.js';

const name = 'countries-agree';

/** Checks that places within each other have the same country; a place that spans several countries has none. */
export const countriesAgree = {
  name,
  description: 'A place lies in the same country as the places that it is part of.',
  check: ({ places }: Dataset): Issue[] => {
    const findPlace = (id: string): Place | undefined => (Object.hasOwn(places, id) ? places[id] : undefined);
    const findWithCountry = nearestFinder(
      (id) => findPlace(id)?.within,
      (id) => findPlace(id)?.country !== undefined,
    );
    return Object.entries(places).flatMap(([key, { country, within }]) => {
      const around =
        country === undefined || within === undefined ? undefined : findPlace(findWithCountry(within) ?? '');
      if (around?.country === undefined || around.country === country) return [];
      const message = `is not the country of "${around.id}", in which it lies ("${around.country}")`;
      return [
        issueAt(name, ['places', key, 'country'], { value: country, message, remedy: 'Correct one of the two.' }),
      ];
    });
  },
} satisfies Rule;
