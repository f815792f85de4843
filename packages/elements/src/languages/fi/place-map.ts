import { eventStatus, linkKind } from '@health-networks/core/labels/fi';
import { baseMessages, number, plural } from './base.js';
import type { PlaceMapMessages } from '../../place-map/messages.js';

export const messages: PlaceMapMessages = {
  ...baseMessages,
  labels: { 'event-status': eventStatus, 'link-kind': linkKind },
  heading: (network) => `Paikat: ${network}`,
  overview: 'Paikat',
  onMap: 'Kartalla',
  notOnMap: 'Ei kartalla',
  absence: {
    area: 'Rajoja ei ole piirretty tähän karttaan',
    outside: 'Kartan ulkopuolella',
    unknown: 'Sijaintia ei mainita',
  },
  seat: (network) => `Kotipaikka: ${network}`,
  areaServed: (network) => `Toiminta-alue: ${network}`,
  organizations: (count) => plural(count, 'yksi organisaatio', '# organisaatiota'),
  events: (count) => plural(count, 'yksi tapahtuma', '# tapahtumaa'),
  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  wholeMap: 'Koko kartta',
  mapOf: (countries) => `Kartta: ${countries}`,
  inView: (shown, total) => `Näkyvissä ${number(shown)}/${plural(total, '# paikka', '# paikkaa')}`,
  showInList: 'Näytä luettelossa',
  asList: (count) => plural(count, 'Paikka sanoina', 'Kaikki # paikkaa sanoina'),
};
