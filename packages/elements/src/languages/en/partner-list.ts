import { membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/en';
import { baseMessages, number, plural } from './base.js';
import type { PartnerListMessages } from '../../partner-list/messages.js';

/** English words of the partner list. */
export const messages: PartnerListMessages = {
  ...baseMessages,
  labels: {
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
    'source-layer': {},
  },
  heading: (network) => `Partners of ${network}`,
  search: 'Search',
  kind: 'Kind',
  place: 'Place',
  role: 'Role',
  allKinds: 'All kinds',
  allPlaces: 'All places',
  allRoles: 'All roles',
  name: 'Name',
  filters: 'Search and filter',
  count: (shown, total) => `${number(shown)} of ${plural(total, '# organization', '# organizations')}`,
  noMatch: 'No organization matches.',
  noMembers: 'No source names a member.',
  noPlace: 'Place not documented',
  tableLabel: 'Organizations',
  contactRole: 'Contact',
  incomplete: (named) =>
    named === 1
      ? 'This list is not complete: the sources name one organization.'
      : `This list is not complete: the sources name ${named === 0 ? 'no' : number(named)} organizations.`,
  openEnded: 'These are the partners that the sources name. Whether there are more, they do not say.',
  besides: 'They also speak of:',
  through: (role, person) => `${role}: ${person}`,
  contact: (person) => (person ? `Contact: ${person}` : 'Contact'),
  inProgram: (role, program) => `${role}: ${program}`,
  layer: 'Named in',
  allLayers: 'All sources',
  noLayer: 'Source not classified',
  clear: 'Clear filters',
  sort: 'Order',
  sortDocumented: 'As documented',
  sortName: 'By name',
  groupBy: 'Group by',
  groupNone: 'No groups',
  details: 'Details',
  detailsOf: (name) => `Details: ${name}`,
  alsoKnownAs: 'Also known as',
  website: 'Website',
  registers: 'In registers',
  about: 'About',
  founded: 'Founded',
  ended: 'Ended',
  partOf: 'Part of',
  onBehalfOf: (name) => `on behalf of ${name}`,
  attested: (date) => `documented for ${date}`,
};
