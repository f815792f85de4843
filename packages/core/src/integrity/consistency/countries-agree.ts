import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { nearestFinder } from '../../model/terms/ancestors-of.js';
import type { Dataset, Place } from '../../model/types.generated.js';
import type { Rule } from '../rule.js';

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
      const values = { place: around.id, country: around.country };
      const fault = { value: country, ...integrityFault('other-country', 'correct-one', values) };
      return [issueAt(name, ['places', key, 'country'], fault)];
    });
  },
} satisfies Rule;
