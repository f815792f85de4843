import { eventStatus } from '@health-networks/core/labels/en';
import { baseMessages, number, plural } from './base.js';
import type { PlaceMapMessages } from '../../place-map/messages.js';

export const messages: PlaceMapMessages = {
  ...baseMessages,
  labels: { 'event-status': eventStatus },
  heading: (network) => `Places of ${network}`,
  overview: 'Places',
  onMap: 'On the map',
  notOnMap: 'Not on the map',
  absence: {
    area: 'Area, not shown',
    country: 'Town not known',
    outside: 'Outside this map',
    unknown: 'Not found',
  },
  seat: (network) => `${network} is based here`,
  areaServed: (network) => `Area served by ${network}`,
  organizations: (count) => plural(count, 'one organisation', '# organisations'),
  events: (count) => plural(count, 'one event', '# events'),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  allPlaces: 'Show all places',
  map: 'Map',
  cluster: (name, others) => `${name} and ${number(others)} more`,
  inView: (shown, total) => `${number(shown)} of ${plural(total, '# place', '# places')} in view`,
  close: 'Close',
  numbers: (isMost) =>
    isMost
      ? 'Number: organisations in this place. Dot: one organisation at most.'
      : 'Number: organisations in this place. Dot: one organisation.',
  asList: 'Who is where',
};
