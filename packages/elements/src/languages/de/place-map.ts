import { eventStatus, linkKind } from '@health-networks/core/labels/de';
import { baseMessages, number, plural } from './base.js';
import type { PlaceMapMessages } from '../../place-map/messages.js';

export const messages: PlaceMapMessages = {
  ...baseMessages,
  labels: { 'event-status': eventStatus, 'link-kind': linkKind },
  heading: (network) => `Orte: ${network}`,
  overview: 'Orte',
  onMap: 'Auf der Karte',
  notOnMap: 'Nicht auf der Karte',
  absence: {
    area: 'Die Grenzen sind hier nicht eingezeichnet',
    outside: 'Außerhalb der Karte',
    unknown: 'Lage nicht angegeben',
  },
  seat: (network) => `Sitz von ${network}`,
  areaServed: (network) => `Einzugsgebiet von ${network}`,
  organizations: (count) => plural(count, 'eine Organisation', '# Organisationen'),
  events: (count) => plural(count, 'eine Veranstaltung', '# Veranstaltungen'),
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  wholeMap: 'Ganze Karte',
  mapOf: (countries) => `Karte: ${countries}`,
  inView: (shown, total) => `${number(shown)} von ${plural(total, '# Ort', '# Orten')} im Bild`,
  showInList: 'In der Liste zeigen',
  asList: (count) => plural(count, 'Der Ort in Worten', 'Alle # Orte in Worten'),
};
