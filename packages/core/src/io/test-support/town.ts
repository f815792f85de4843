import type { Place } from '../../model/types.generated.js';

/** A town with coordinates, for made-up organizations. */
export const town: Place = {
  id: 'utrecht',
  name: { nl: 'Utrecht' },
  kind: 'city',
  country: 'NL',
  coordinates: { latitude: 52.09, longitude: 5.12 },
  citations: [],
};
