import { eventStatus } from '@health-networks/core/labels/de';
import { baseMessages, number, plural } from './base.js';
import type { PlaceMapMessages } from '../../place-map/messages.js';

export const messages: PlaceMapMessages = {
  ...baseMessages,
  labels: { 'event-status': eventStatus },
  heading: (network) => `Orte: ${network}`,
  overview: 'Orte',
  onMap: 'Auf der Karte',
  notOnMap: 'Nicht auf der Karte',
  absence: {
    area: 'Gebiet, nicht auf der Karte',
    country: 'Ort nicht bekannt',
    outside: 'Außerhalb dieser Karte',
    unknown: 'Nicht gefunden',
  },
  seat: (network) => `Sitz von ${network}`,
  areaServed: (network) => `Einzugsgebiet von ${network}`,
  organizations: (count) => plural(count, 'eine Organisation', '# Organisationen'),
  events: (count) => plural(count, 'eine Veranstaltung', '# Veranstaltungen'),
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  allPlaces: 'Alle Orte zeigen',
  map: 'Karte',
  cluster: (name, others) => `${name} und ${number(others)} weitere`,
  inView: (shown, total) => `${number(shown)} von ${plural(total, '# Ort', '# Orten')} sichtbar`,
  close: 'Schließen',
  numbers: (isMost) =>
    isMost
      ? 'Zahl: Organisationen am Ort. Punkt: höchstens eine Organisation.'
      : 'Zahl: Organisationen am Ort. Punkt: eine Organisation.',
  asList: 'Wer wo sitzt',
};
