import type { Issue } from '@health-networks/core';
import type { ListedPlace } from '../place-map.view.js';

/** The list has the names of towns in Latin letters alone. */
const hasLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

/** Returns issues for editors about towns whose position is unknown, with the remedy. */
export const townIssues = (places: readonly ListedPlace[]): Issue[] =>
  places
    .filter(({ absence, place }) => absence === 'unknown' && place.kind === 'city')
    .map(({ id, name }) => ({
      rule: 'town-not-found',
      severity: 'warning',
      collection: 'places',
      record: id,
      field: 'name',
      value: name.value,
      path: ['places', id, 'name'],
      message: 'is not in our list of European towns with 3,000 inhabitants or more, so it is not on the map',
      code: 'widget.no-town',
      ...(hasLatin(name.value)
        ? {
            remedy: 'Check the spelling, name the nearest town, or give the place coordinates in a dataset.',
            remedyCode: 'widget.correct-town',
          }
        : {
            remedy: 'Write its name in Latin letters, or give the place coordinates in a dataset.',
            remedyCode: 'widget.latin-town',
          }),
    }));
