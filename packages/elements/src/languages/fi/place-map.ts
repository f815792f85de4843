import { eventStatus } from '@health-networks/core/labels/fi';
import { baseMessages, number, plural } from './base.js';
import type { PlaceMapMessages } from '../../place-map/messages.js';

export const messages: PlaceMapMessages = {
  ...baseMessages,
  labels: { 'event-status': eventStatus },
  heading: (network) => `Paikat: ${network}`,
  overview: 'Paikat',
  onMap: 'Kartalla',
  notOnMap: 'Ei kartalla',
  absence: {
    area: 'Alue, ei kartalla',
    country: 'Paikkakunta ei tiedossa',
    outside: 'Kartan ulkopuolella',
    unknown: 'Ei löytynyt',
  },
  seat: (network) => `Kotipaikka: ${network}`,
  areaServed: (network) => `Toiminta-alue: ${network}`,
  organizations: (count) => plural(count, 'yksi organisaatio', '# organisaatiota'),
  events: (count) => plural(count, 'yksi tapahtuma', '# tapahtumaa'),
  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  allPlaces: 'Näytä kaikki paikat',
  map: 'Kartta',
  cluster: (name, others) => `${name} ja ${number(others)} muuta`,
  inView: (shown, total) => `Näkyvissä ${number(shown)}/${plural(total, '# paikka', '# paikkaa')}`,
  close: 'Sulje',
  numbers: (isMost) =>
    isMost
      ? 'Luku: paikan organisaatiot. Piste: enintään yksi organisaatio.'
      : 'Luku: paikan organisaatiot. Piste: yksi organisaatio.',
  asList: 'Kuka toimii missäkin',
};
