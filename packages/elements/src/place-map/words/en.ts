import { eventStatus, linkKind } from '@health-networks/core/labels/en';
import { baseWords } from '../../locales/en.js';
import type { PlaceMapWords } from './words.js';

/** English words of the place map. */
export const words: PlaceMapWords = {
  ...baseWords,
  labels: { eventStatus, linkKind },
  heading: (network) => `Places of ${network}`,
  overview: 'Places',
  noPlaces: 'No source names a place.',
  onMap: 'On the map',
  notOnMap: 'Not on the map',
  absence: {
    area: 'Its borders are not drawn here',
    outside: 'Outside the map',
    unknown: 'Position not documented',
  },
  seat: (network) => `Seat of ${network}`,
  areaServed: (network) => `Area served by ${network}`,
  organizations: (count) => (count === 1 ? 'one organization' : `${count} organizations`),
  events: (count) => (count === 1 ? 'one event' : `${count} events`),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  mapOf: (countries) => `Map: ${countries}`,
  inView: (shown, total) => `${shown} of ${total} places in view`,
  showInList: 'Show in the list',
  asList: (count) => (count === 1 ? 'The place in words' : `All ${count} places in words`),
};
