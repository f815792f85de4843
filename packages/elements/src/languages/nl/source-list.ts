import { changeKind, collection, linkKind, membershipRole } from '@health-networks/core/labels/nl';
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
  heading: (network) => `Bronnen over ${network}`,
  headingOfAll: 'Bronnen',
  noMatch: 'Geen bronnen gevonden.',
  writtenAfter: (year) => `na ${year}`,
  writtenBefore: (year) => `vóór ${year}`,
  filters: 'Bronnen zoeken en filteren',
  search: 'Zoek in bronnen',
  languageOfSource: 'Taal',
  allLanguages: 'Alle talen',
  publisher: 'Uitgever',
  allPublishers: 'Alle uitgevers',
  layer: 'Soort bron',
  allLayers: 'Alle soorten',
  count: (shown, total) => `${number(shown)} van ${plural(total, '# bron', '# bronnen')}`,
  supports: (count) => plural(count, 'Bron voor # gegeven', 'Bron voor # gegevens'),
};
