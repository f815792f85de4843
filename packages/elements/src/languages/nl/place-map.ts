import { eventStatus } from '@health-networks/core/labels/nl';
import { baseMessages, number, plural } from './base.js';
import type { PlaceMapMessages } from '../../place-map/messages.js';

export const messages: PlaceMapMessages = {
  ...baseMessages,
  labels: { 'event-status': eventStatus },
  heading: (network) => `Locaties van ${network}`,
  overview: 'Locaties',
  onMap: 'Op de kaart',
  notOnMap: 'Niet op de kaart',
  absence: {
    area: 'Gebied, niet op de kaart',
    country: 'Plaats onbekend',
    outside: 'Buiten deze kaart',
    unknown: 'Niet gevonden',
  },
  seat: (network) => `${network} is hier gevestigd`,
  areaServed: (network) => `Werkgebied van ${network}`,
  organizations: (count) => plural(count, 'één organisatie', '# organisaties'),
  events: (count) => plural(count, 'één evenement', '# evenementen'),
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  allPlaces: 'Toon alle locaties',
  map: 'Kaart',
  cluster: (name, others) => `${name} en nog ${number(others)}`,
  inView: (shown, total) => `${number(shown)} van ${plural(total, '# locatie', '# locaties')} in beeld`,
  close: 'Sluiten',
  numbers: (isMost) =>
    isMost
      ? 'Getal: organisaties in deze plaats. Stip: hooguit één organisatie.'
      : 'Getal: organisaties in deze plaats. Stip: één organisatie.',
  asList: 'Wie waar zit',
};
