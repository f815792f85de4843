import { membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/nl';
import { baseMessages, number, plural } from './base.js';
import type { PartnerListMessages } from '../../partner-list/messages.js';

/** Dutch words of the partner list. */
export const messages: PartnerListMessages = {
  ...baseMessages,
  labels: {
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
    'source-layer': {},
  },
  heading: (network) => `Partners van ${network}`,
  search: 'Zoeken',
  kind: 'Soort',
  place: 'Plaats',
  role: 'Rol',
  allKinds: 'Alle soorten',
  allPlaces: 'Alle plaatsen',
  allRoles: 'Alle rollen',
  name: 'Naam',
  filters: 'Zoeken en filteren',
  count: (shown, total) => `${number(shown)} van ${plural(total, '# organisatie', '# organisaties')}`,
  noMatch: 'Geen organisatie voldoet hieraan.',
  noMembers: 'Geen bron noemt een lid bij naam.',
  noPlace: 'Plaats niet vermeld',
  tableLabel: 'Organisaties',
  contactRole: 'Contact',
  incomplete: (named) =>
    named === 1
      ? 'Deze lijst is niet volledig: de bronnen noemen één organisatie bij naam.'
      : `Deze lijst is niet volledig: de bronnen noemen ${named === 0 ? 'geen enkele organisatie' : `${number(named)} organisaties`} bij naam.`,
  openEnded: 'Dit zijn de partners die de bronnen noemen. Of er meer zijn, zeggen ze niet.',
  besides: 'Ze spreken ook van:',
  through: (role, person) => `${role}: ${person}`,
  contact: (person) => (person ? `Contact: ${person}` : 'Contact'),
  inProgram: (role, program) => `${role}: ${program}`,
  layer: 'Genoemd in',
  allLayers: 'Alle bronnen',
  noLayer: 'Bron niet ingedeeld',
  clear: 'Filters wissen',
  sort: 'Volgorde',
  sortDocumented: 'Zoals vermeld',
  sortName: 'Op naam',
  groupBy: 'Groeperen op',
  groupNone: 'Geen groepen',
  details: 'Meer informatie',
  detailsOf: (name) => `Meer informatie: ${name}`,
  alsoKnownAs: 'Ook bekend als',
  website: 'Website',
  registers: 'Ook te vinden in',
  about: 'Over',
  founded: 'Opgericht',
  ended: 'Opgeheven',
  partOf: 'Onderdeel van',
  onBehalfOf: (name) => `namens ${name}`,
  attested: (date) => `vermeld voor ${date}`,
};
