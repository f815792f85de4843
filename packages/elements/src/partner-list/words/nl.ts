import { membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/nl';
import { baseWords } from '../../locales/nl.js';
import type { PartnerListWords } from './words.js';

/** Dutch words of the partner list. */
export const words: PartnerListWords = {
  ...baseWords,
  labels: { membershipRole, networkKind, organizationKind },
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
  count: (shown, total) => `${shown} van ${total} organisaties`,
  noMatch: 'Geen organisatie voldoet hieraan.',
  noMembers: 'Geen bron noemt een lid bij naam.',
  noPlace: 'Plaats niet vermeld',
  tableLabel: 'Organisaties',
  contactRole: 'Contact',
  incomplete: (named) =>
    named === 1
      ? 'Deze lijst is niet volledig: de bronnen noemen één partner bij naam.'
      : `Deze lijst is niet volledig: de bronnen noemen ${named === 0 ? 'geen enkele partner' : `${named} partners`} bij naam.`,
  openEnded: 'Dit zijn de partners die de bronnen noemen. Of er meer zijn, zeggen ze niet.',
  besides: 'Ze spreken ook van:',
  through: (role, person) => `${role}: ${person}`,
  contact: (person) => (person ? `Contact: ${person}` : 'Contact'),
  inProgram: (role, program) => `${role}: ${program}`,
};
