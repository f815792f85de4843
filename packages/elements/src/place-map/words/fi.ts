import { eventStatus, linkKind } from '@health-networks/core/labels/fi';
import { baseWords } from '../../locales/fi.js';
import type { PlaceMapWords } from './words.js';

/** Finnish words of the place map. */
export const words: PlaceMapWords = {
  ...baseWords,
  labels: { eventStatus, linkKind },
  heading: (network) => `Paikat: ${network}`,
  overview: 'Paikat',
  noPlaces: 'Mikään lähde ei nimeä paikkoja.',
  onMap: 'Kartalla',
  notOnMap: 'Ei kartalla',
  absence: {
    area: 'Rajoja ei ole piirretty tähän karttaan',
    outside: 'Kartan ulkopuolella',
    unknown: 'Sijaintia ei mainita',
  },
  seat: (network) => `Kotipaikka: ${network}`,
  areaServed: (network) => `Toiminta-alue: ${network}`,
  organizations: (count) => (count === 1 ? 'yksi organisaatio' : `${count} organisaatiota`),
  events: (count) => (count === 1 ? 'yksi tapahtuma' : `${count} tapahtumaa`),
  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  wholeMap: 'Koko kartta',
  mapOf: (countries) => `Kartta: ${countries}`,
  inView: (shown, total) => `Näkyvissä ${shown}/${total} paikkaa`,
  showInList: 'Näytä luettelossa',
  asList: (count) => (count === 1 ? 'Paikka sanoina' : `Kaikki ${count} paikkaa sanoina`),
};
