import { changeKind, collection, linkKind, membershipRole } from '@health-networks/core/labels/en';
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
  heading: (network) => `Sources on ${network}`,
  headingOfAll: 'Sources',
  noMatch: 'No sources found.',
  writtenAfter: (year) => `after ${year}`,
  writtenBefore: (year) => `before ${year}`,
  filters: 'Search and filter sources',
  search: 'Search sources',
  languageOfSource: 'Language',
  allLanguages: 'All languages',
  publisher: 'Publisher',
  allPublishers: 'All publishers',
  layer: 'Type of source',
  allLayers: 'All types',
  count: (shown, total) => `${number(shown)} of ${plural(total, '# source', '# sources')}`,
  supports: (count) => plural(count, 'Source for # fact', 'Source for # facts'),
};
