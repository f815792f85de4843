import type { Issue } from '@health-networks/core';
import type { ListedPlace } from '../place-map.view.js';

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
      remedy: 'Check the spelling, name the nearest town, or give the place coordinates in a dataset.',
      code: 'widget.no-town',
      remedyCode: 'widget.correct-town',
    }));
