import { changeKind, collection, linkKind, membershipRole } from '@health-networks/core/labels/en';
import { baseMessages, number, plural } from './base.js';
import type { SourceListMessages } from '../../source-list/messages.js';

const orders = { use: 'the most used first', cited: 'in order of use', date: 'the newest first', title: 'by title' };

export const messages: SourceListMessages = {
  ...baseMessages,
  labels: {
    'change-kind': changeKind,
    collection,
    'link-kind': linkKind,
    'membership-role': membershipRole,
    'source-layer': {},
  },
  heading: (network) => `Sources on ${network}`,
  headingOfAll: 'Sources',
  noMatch: 'No sources found.',
  writtenIn: (years) => `written ${years}`,
  writtenAfter: (year) => `written after ${year}`,
  writtenBefore: (year) => `written before ${year}`,
  filters: 'Search and filter sources',
  search: 'Search sources',
  languageOfSource: 'Language',
  allLanguages: 'All languages',
  publisher: 'Publisher',
  allPublishers: 'All publishers',
  layer: 'Type of source',
  allLayers: 'All types',
  order: (total, sort) => `${plural(total, '# source', '# sources')}${total > 1 ? `, ${orders[sort]}` : ''}.`,
  mostIn: (language) => `Most are in ${language}.`,
  mostUndated: 'Most have no date.',
  showAll: (total) => `Show all ${number(total)}`,
  count: (shown, total) => `${number(shown)} of ${plural(total, '# source', '# sources')}`,
  supports: (count) => plural(count, 'supports # fact', 'supports # facts'),
};
