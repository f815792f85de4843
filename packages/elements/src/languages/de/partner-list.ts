import { membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/de';
import { baseMessages, number, plural } from './base.js';
import type { PartnerListMessages } from '../../partner-list/messages.js';

/** German words of the partner list. */
export const messages: PartnerListMessages = {
  ...baseMessages,
  labels: {
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
    'source-layer': {},
  },
  heading: (network) => `Partner: ${network}`,
  search: 'Suche',
  kind: 'Art',
  place: 'Ort',
  role: 'Rolle',
  allKinds: 'Alle Arten',
  allPlaces: 'Alle Orte',
  allRoles: 'Alle Rollen',
  name: 'Name',
  filters: 'Suchen und filtern',
  count: (shown, total) => `${number(shown)} von ${plural(total, '# Organisation', '# Organisationen')}`,
  noMatch: 'Keine Organisation passt dazu.',
  noMembers: 'Keine Quelle nennt ein Mitglied mit Namen.',
  noPlace: 'Ort nicht genannt',
  tableLabel: 'Organisationen',
  contactRole: 'Kontakt',
  incomplete: (named) =>
    named === 1
      ? 'Diese Liste ist nicht vollständig: Die Quellen nennen eine Organisation mit Namen.'
      : `Diese Liste ist nicht vollständig: Die Quellen nennen ${named === 0 ? 'keine' : number(named)} Organisationen mit Namen.`,
  openEnded: 'Das sind die Partner, die die Quellen nennen. Ob es weitere gibt, sagen sie nicht.',
  besides: 'Sie sprechen außerdem von:',
  through: (role, person) => `${role}: ${person}`,
  contact: (person) => (person ? `Kontakt: ${person}` : 'Kontakt'),
  inProgram: (role, program) => `${role}: ${program}`,
  layer: 'Genannt in',
  allLayers: 'Alle Quellen',
  noLayer: 'Quelle nicht eingeordnet',
  clear: 'Filter zurücksetzen',
  sort: 'Reihenfolge',
  sortDocumented: 'Wie dokumentiert',
  sortName: 'Nach Name',
  groupBy: 'Gruppieren nach',
  groupNone: 'Keine Gruppen',
  details: 'Mehr dazu',
  detailsOf: (name) => `Mehr dazu: ${name}`,
  alsoKnownAs: 'Auch bekannt als',
  website: 'Website',
  registers: 'In Registern',
  about: 'Beschreibung',
  founded: 'Gegründet',
  ended: 'Aufgelöst',
  partOf: 'Teil von',
  onBehalfOf: (name) => `im Namen von ${name}`,
  attested: (date) => `belegt für ${date}`,
};
