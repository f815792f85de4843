import { linkKind, membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/en';
import { baseMessages, number, plural } from './base.js';
import type { CollaborationFinderMessages } from '../../collaboration-finder/messages.js';

export const messages: CollaborationFinderMessages = {
  ...baseMessages,
  labels: {
    'link-kind': linkKind,
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
  },
  heading: 'Find the right contact',
  fields: 'Filter the contacts',
  search: 'Search by name, theme or place',
  theme: 'Theme',
  place: 'Place',
  kind: 'Kind of organisation',
  anyPlace: 'All places',
  anyKind: 'All kinds',
  filtersButton: (active) => (active === 0 ? 'Filters' : `Filters (${number(active)})`),
  clear: 'Clear choices',
  contacts: (found) => plural(found, '# contact', '# contacts'),
  organizations: (found) => plural(found, '# organisation', '# organisations'),
  noneFound: 'No results',
  withoutContact: (count) =>
    plural(count, 'One more organisation in and around the network', '# more organisations in and around the network'),
  noDirect: 'Contact through the website',
  askAbout: (topic) => `Ask about: ${topic}`,
  instead: (network) => `No contact details are known for this choice. ${network} can help you:`,
  showMore: (count) => plural(count, 'Show one more', 'Show more (#)'),
  reasons: {
    worksOn: (theme) => `works on ${theme}.`,
    worksOnThrough: (theme, program) => `works on ${theme}, with ‘${program}’.`,
    leads: (program) => `leads ‘${program}’.`,
    takesPart: (program) => `takes part in ‘${program}’.`,
    runs: (program) => `runs ‘${program}’.`,
    role: (role, network) => `${role} of ${network}.`,
    contactFor: (network) => `contact for ${network}.`,
    serves: (place) => `works in ${place}.`,
    links: (link, name) => `${link} ${name}.`,
    linksBetween: (from, link, to) => `${from} ${link} ${to}.`,
  },
  emailTo: (name, address) => `E-mail ${name}: ${address}`,
  call: (name, number) => `Call ${name}: ${number}`,
};
