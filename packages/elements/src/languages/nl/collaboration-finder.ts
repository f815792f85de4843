import { linkKind, membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/nl';
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
  heading: 'Vind het juiste contact',
  fields: 'Contacten filteren',
  search: 'Zoek op naam, thema of plaats',
  theme: 'Thema',
  place: 'Plaats',
  kind: 'Soort organisatie',
  anyPlace: 'Alle plaatsen',
  anyKind: 'Alle soorten',
  filtersButton: (active) => (active === 0 ? 'Filters' : `Filters (${number(active)})`),
  clear: 'Wis keuzes',
  contacts: (found) => plural(found, '# contact', '# contacten'),
  organizations: (found) => plural(found, '# organisatie', '# organisaties'),
  noneFound: 'Geen resultaten',
  withoutContact: (count) =>
    plural(count, 'Nog één organisatie in en om het netwerk', 'Nog # organisaties in en om het netwerk'),
  noDirect: 'Contact via de website',
  askAbout: (topic) => `Voor vragen over: ${topic}`,
  instead: (network) => `Voor deze keuze zijn geen contactgegevens bekend. ${network} helpt u verder:`,
  showMore: (count) => plural(count, 'Toon nog één', 'Toon meer (#)'),
  reasons: {
    worksOn: (theme) => `werkt aan ${theme}.`,
    worksOnThrough: (theme, program) => `werkt aan ${theme}, met ‘${program}’.`,
    leads: (program) => `trekt ‘${program}’.`,
    takesPart: (program) => `doet mee aan ‘${program}’.`,
    runs: (program) => `organiseert ‘${program}’.`,
    role: (role, network) => `${role} van ${network}.`,
    contactFor: (network) => `contact voor ${network}.`,
    serves: (place) => `werkt in ${place}.`,
    links: (link, name) => `${link} ${name}.`,
    linksBetween: (from, link, to) => `${from} ${link} ${to}.`,
  },
  emailTo: (name, address) => `E-mail naar ${name}: ${address}`,
  call: (name, number) => `Bel ${name}: ${number}`,
};
