import { changeKind, collection, linkKind, membershipRole } from '@health-networks/core/labels/fi';
import { baseMessages, number, plural } from './base.js';
import type { SourceListMessages } from '../../source-list/messages.js';

const orders = {
  use: 'eniten käytetyt ensin',
  cited: 'käyttöjärjestyksessä',
  date: 'uusimmat ensin',
  title: 'nimen mukaan',
};

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
  writtenIn: (years) => `kirjoitettu ${years}`,
  writtenAfter: (year) => `kirjoitettu vuoden ${year} jälkeen`,
  writtenBefore: (year) => `kirjoitettu ennen vuotta ${year}`,
  filters: 'Lähteiden haku ja rajaus',
  search: 'Hae lähteistä',
  languageOfSource: 'Kieli',
  allLanguages: 'Kaikki kielet',
  publisher: 'Julkaisija',
  allPublishers: 'Kaikki julkaisijat',
  layer: 'Lähteen tyyppi',
  allLayers: 'Kaikki tyypit',
  order: (total, sort) => `${plural(total, '# lähde', '# lähdettä')}${total > 1 ? `, ${orders[sort]}` : ''}.`,
  mostIn: (language) => `Useimpien kieli: ${language}.`,
  mostUndated: 'Useimmissa ei ole päiväystä.',
  showAll: (total) => `Näytä kaikki ${number(total)}`,
  count: (shown, total) => `${number(shown)}/${plural(total, '# lähde', '# lähdettä')}`,
  supports: (count) => plural(count, '# tiedon lähde', '# tiedon lähde'),
};
