import { changeKind, collection, linkKind, membershipRole } from '@health-networks/core/labels/fi';
import { baseMessages, number, plural } from './base.js';
import type { SourceListMessages } from '../../source-list/messages.js';

export const messages: SourceListMessages = {
  ...baseMessages,
  labels: {
    'change-kind': changeKind,
    collection,
    'link-kind': linkKind,
    'membership-role': membershipRole,
    'source-layer': {},
  },
  heading: (network) => `Lähteet: ${network}`,
  headingOfAll: 'Lähteet',
  noMatch: 'Lähteitä ei löytynyt.',
  writtenAfter: (year) => `vuoden ${year} jälkeen`,
  writtenBefore: (year) => `ennen vuotta ${year}`,
  filters: 'Lähteiden haku ja rajaus',
  search: 'Hae lähteistä',
  languageOfSource: 'Kieli',
  allLanguages: 'Kaikki kielet',
  publisher: 'Julkaisija',
  allPublishers: 'Kaikki julkaisijat',
  layer: 'Lähteen tyyppi',
  allLayers: 'Kaikki tyypit',
  count: (shown, total) => `${number(shown)}/${plural(total, '# lähde', '# lähdettä')}`,
  supports: (count) => plural(count, 'Lähde # tiedolle', 'Lähde # tiedolle'),
};
