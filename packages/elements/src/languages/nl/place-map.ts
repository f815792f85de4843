import { eventStatus, linkKind } from '@health-networks/core/labels/nl';
import { baseMessages, number, plural } from './base.js';
import type { PlaceMapMessages } from '../../place-map/messages.js';

export const messages: PlaceMapMessages = {
  ...baseMessages,
  labels: { 'event-status': eventStatus, 'link-kind': linkKind },
  heading: (network) => `Locaties van ${network}`,
  overview: 'Locaties',
  onMap: 'Op de kaart',
  notOnMap: 'Niet op de kaart',
  absence: {
    area: 'De grenzen hiervan zijn niet getekend',
    outside: 'Buiten de kaart',
    unknown: 'Ligging niet vermeld',
  },
  seat: (network) => `Zetel van ${network}`,
  areaServed: (network) => `Werkgebied van ${network}`,
  organizations: (count) => plural(count, 'één organisatie', '# organisaties'),
  events: (count) => plural(count, 'één bijeenkomst', '# bijeenkomsten'),
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  wholeMap: 'Hele kaart',
  mapOf: (countries) => `Kaart: ${countries}`,
  inView: (shown, total) => `${number(shown)} van ${plural(total, '# plaats', '# plaatsen')} in beeld`,
  showInList: 'Toon in de lijst',
  asList: (count) => plural(count, 'De plaats in woorden', 'Alle # plaatsen in woorden'),
};
