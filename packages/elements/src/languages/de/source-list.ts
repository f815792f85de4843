import { changeKind, collection, linkKind, membershipRole } from '@health-networks/core/labels/de';
import { baseMessages, number, plural } from './base.js';
import type { SourceListMessages } from '../../source-list/messages.js';

const orders = {
  use: 'die meistgenutzten zuerst',
  cited: 'in der Reihenfolge der Nutzung',
  date: 'die neuesten zuerst',
  title: 'nach Titel',
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
  heading: (network) => `Quellen zu ${network}`,
  headingOfAll: 'Quellen',
  noMatch: 'Keine Quellen gefunden.',
  writtenIn: (years) => `verfasst ${years}`,
  writtenAfter: (year) => `verfasst nach ${year}`,
  writtenBefore: (year) => `verfasst vor ${year}`,
  filters: 'Quellen suchen und filtern',
  search: 'Quellen durchsuchen',
  languageOfSource: 'Sprache',
  allLanguages: 'Alle Sprachen',
  publisher: 'Herausgeber',
  allPublishers: 'Alle Herausgeber',
  layer: 'Art der Quelle',
  allLayers: 'Alle Arten',
  order: (total, sort) => `${plural(total, '# Quelle', '# Quellen')}${total > 1 ? `, ${orders[sort]}` : ''}.`,
  mostIn: (language) => `Meist auf ${language}.`,
  mostUndated: 'Die meisten haben kein Datum.',
  showAll: (total) => `Alle ${number(total)} anzeigen`,
  count: (shown, total) => `${number(shown)} von ${plural(total, '# Quelle', '# Quellen')}`,
  supports: (count) => plural(count, 'belegt # Angabe', 'belegt # Angaben'),
};
