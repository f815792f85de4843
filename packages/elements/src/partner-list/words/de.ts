import { membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/de';
import { baseWords } from '../../locales/de.js';
import type { PartnerListWords } from './words.js';

/** German words of the partner list. */
export const words: PartnerListWords = {
  ...baseWords,
  labels: { membershipRole, networkKind, organizationKind },
  heading: (network) => `Partner von ${network}`,
  search: 'Suche',
  kind: 'Art',
  place: 'Ort',
  role: 'Rolle',
  allKinds: 'Alle Arten',
  allPlaces: 'Alle Orte',
  allRoles: 'Alle Rollen',
  name: 'Name',
  filters: 'Suchen und filtern',
  count: (shown, total) => `${shown} von ${total} Organisationen`,
  noMatch: 'Keine Organisation passt dazu.',
  noMembers: 'Keine Quelle nennt ein Mitglied mit Namen.',
  noPlace: 'Ort nicht genannt',
  tableLabel: 'Organisationen',
  contactRole: 'Kontakt',
  incomplete: (named) =>
    named === 1
      ? 'Diese Liste ist nicht vollständig: Die Quellen nennen einen Partner mit Namen.'
      : `Diese Liste ist nicht vollständig: Die Quellen nennen ${named === 0 ? 'keine' : named} Partner mit Namen.`,
  openEnded: 'Das sind die Partner, die die Quellen nennen. Ob es weitere gibt, sagen sie nicht.',
  besides: 'Sie sprechen außerdem von:',
  through: (role, person) => `${role}: ${person}`,
  contact: (person) => (person ? `Kontakt: ${person}` : 'Kontakt'),
  inProgram: (role, program) => `${role}: ${program}`,
};
