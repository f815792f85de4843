import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import type { Rule } from './rule.js';
import { issueAt } from '../model/issue-at.js';

const name = 'countries-agree';

/** A place lies in the country in which the place around it lies; one that spans several countries has none. */
export const countriesAgree = {
  name,
  description: 'A place lies in the same country as the place that it is part of.',
  check: ({ places }: Dataset): Issue[] =>
    Object.entries(places).flatMap(([key, { country, within }]) => {
      const around = within !== undefined && Object.hasOwn(places, within) ? places[within] : undefined;
      if (country === undefined || around?.country === undefined || around.country === country) return [];
      const message = `is not the country of "${around.id}", in which it lies ("${around.country}")`;
      return [
        issueAt(name, ['places', key, 'country'], { value: country, message, remedy: 'Correct one of the two.' }),
      ];
    }),
} satisfies Rule;
