import { eventStatus, linkKind } from '@health-networks/core/labels/nl';
import { baseWords } from '../../locales/nl.js';
import type { PlaceMapWords } from './words.js';

/** Dutch words of the place map. */
export const words: PlaceMapWords = {
  ...baseWords,
  labels: { eventStatus, linkKind },
  heading: (network) => `Locaties van ${network}`,
  overview: 'Locaties',
  noPlaces: 'Geen bron noemt een plaats.',
  onMap: 'Op de kaart',
  notOnMap: 'Niet op de kaart',
  absence: {
    area: 'De grenzen hiervan zijn niet getekend',
    outside: 'Buiten de kaart',
    unknown: 'Ligging niet vermeld',
  },
  seat: (network) => `Zetel van ${network}`,
  areaServed: (network) => `Werkgebied van ${network}`,
  organizations: (count) => (count === 1 ? 'één organisatie' : `${count} organisaties`),
  events: (count) => (count === 1 ? 'één bijeenkomst' : `${count} bijeenkomsten`),
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  wholeMap: 'Hele kaart',
  mapOf: (countries) => `Kaart: ${countries}`,
  inView: (shown, total) => `${shown} van ${total} plaatsen in beeld`,
  showInList: 'Toon in de lijst',
  asList: (count) => (count === 1 ? 'De plaats in woorden' : `Alle ${count} plaatsen in woorden`),
};
