import { changeKind, collection, linkKind, membershipRole } from '@health-networks/core/labels/nl';
import { baseMessages, number, plural } from './base.js';
import type { SourceListMessages } from '../../source-list/messages.js';

const orders = {
  use: 'de meest gebruikte eerst',
  cited: 'in volgorde van gebruik',
  date: 'de nieuwste eerst',
  title: 'op titel',
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
  heading: (network) => `Bronnen over ${network}`,
  headingOfAll: 'Bronnen',
  noMatch: 'Geen bronnen gevonden.',
  writtenIn: (years) => `geschreven ${years}`,
  writtenAfter: (year) => `geschreven na ${year}`,
  writtenBefore: (year) => `geschreven vóór ${year}`,
  filters: 'Bronnen zoeken en filteren',
  search: 'Zoek in bronnen',
  languageOfSource: 'Taal',
  allLanguages: 'Alle talen',
  publisher: 'Uitgever',
  allPublishers: 'Alle uitgevers',
  layer: 'Soort bron',
  allLayers: 'Alle soorten',
  order: (total, sort) => `${plural(total, '# bron', '# bronnen')}${total > 1 ? `, ${orders[sort]}` : ''}.`,
  mostIn: (language) => `De meeste zijn in het ${language}.`,
  mostUndated: 'De meeste hebben geen datum.',
  showAll: (total) => `Toon alle ${number(total)}`,
  count: (shown, total) => `${number(shown)} van ${plural(total, '# bron', '# bronnen')}`,
  supports: (count) => plural(count, 'onderbouwt # gegeven', 'onderbouwt # gegevens'),
};
