import { membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/en';
import { baseWords } from '../../locales/en.js';
import type { PartnerListWords } from './words.js';

/** English words of the partner list. */
export const words: PartnerListWords = {
  ...baseWords,
  labels: { membershipRole, networkKind, organizationKind },
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
  count: (shown, total) => `${shown} of ${total} organizations`,
  noMatch: 'No organization matches.',
  noMembers: 'No source names a member.',
  noPlace: 'Place not documented',
  tableLabel: 'Organizations',
  contactRole: 'Contact',
  incomplete: (named) =>
    named === 1
      ? 'This list is not complete: the sources name one partner.'
      : `This list is not complete: the sources name ${named === 0 ? 'no' : named} partners.`,
  openEnded: 'These are the partners that the sources name. Whether there are more, they do not say.',
  besides: 'They also speak of:',
  through: (role, person) => `${role}: ${person}`,
  contact: (person) => (person ? `Contact: ${person}` : 'Contact'),
  inProgram: (role, program) => `${role}: ${program}`,
};
