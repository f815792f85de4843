import { eventStatus, linkKind } from '@health-networks/core/labels/en';
import { baseMessages, number, plural } from './base.js';
import type { PlaceMapMessages } from '../../place-map/messages.js';

export const messages: PlaceMapMessages = {
  ...baseMessages,
  labels: { 'event-status': eventStatus, 'link-kind': linkKind },
  heading: (network) => `Places of ${network}`,
  overview: 'Places',
  onMap: 'On the map',
  notOnMap: 'Not on the map',
  absence: {
    area: 'Its borders are not drawn here',
    outside: 'Outside the map',
    unknown: 'Position not documented',
  },
  seat: (network) => `Seat of ${network}`,
  areaServed: (network) => `Area served by ${network}`,
  organizations: (count) => plural(count, 'one organization', '# organizations'),
  events: (count) => plural(count, 'one event', '# events'),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  mapOf: (countries) => `Map: ${countries}`,
  inView: (shown, total) => `${number(shown)} of ${plural(total, '# place', '# places')} in view`,
  showInList: 'Show in the list',
  asList: (count) => plural(count, 'The place in words', 'All # places in words'),
};
