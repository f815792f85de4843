import { labels } from '@health-networks/core/labels/en';
import type { Messages } from './messages.js';

export const messages: Messages = {
  language: 'en',
  labels,
  loading: 'Loading…',
  retry: 'Try again',
  errors: {
    'no-data': 'Nothing to show yet: this element does not say which network it is about.',
    'network-missing': 'The data hold several networks, or none. The element must say which one to show.',
    'unknown-network': 'The network that should be shown here is not in the data.',
    'unknown-contact': 'The contact that should be shown here is not in the data.',
    'not-found': 'The data could not be found.',
    unreachable: 'The data could not be reached.',
    timeout: 'The data took too long to arrive.',
    'too-large': 'The file is too large to be shown.',
    'not-a-dataset': 'The file could not be read as data.',
    'invalid-data': 'The data hold mistakes and are not shown.',
  },
  evidence: {
    sources: 'Sources',
    mark: (number) => `source ${number}`,
    undated: 'undated',
    undatedAfter: (date) => `undated, written after ${date}`,
  },
  partnerList: {
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
    besides: 'They also speak of:',
    through: (role, person) => `${role}: ${person}`,
    contact: (person) => (person ? `Contact: ${person}` : 'Contact'),
    inProgram: (role, program) => `${role}: ${program}`,
  },
  pillarDiagram: {
    heading: (network) => `Pillars of ${network}`,
    noPillars: 'No source names pillars.',
  },
  contactCard: {
    heading: (network) => `Contacts for ${network}`,
    email: 'E-mail',
    telephone: 'Telephone',
    website: 'Website',
    languages: 'Languages',
    emailTo: (name, address) => `E-mail ${name}: ${address}`,
    call: (name, number) => `Call ${name}: ${number}`,
    saveCard: 'Save contact',
    saveCardOf: (name) => `Save contact: ${name}`,
    noContacts: 'No source names a contact.',
  },
};
