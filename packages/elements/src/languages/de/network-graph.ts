import {
  collection,
  linkKind,
  linkKindInverse,
  membershipRole,
  networkKind,
  organizationKind,
} from '@health-networks/core/labels/de';
import { baseMessages, number, plural } from './base.js';
import type { NetworkGraphMessages } from '../../network-graph/messages.js';

export const messages: NetworkGraphMessages = {
  ...baseMessages,
  labels: {
    collection,
    'link-kind': linkKind,
    'link-kind-inverse': linkKindInverse,
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
  },
  heading: (network) => `Das Netzwerk rund um ${network}`,
  headingAll: 'Verbindungen zwischen den Netzwerken',
  hint: 'Die Pfeiltasten führen zur nächsten Organisation in dieser Richtung, Bild ab zur nächsten in der Liste, die Eingabetaste zeigt ihre Verbindungen.',
  choose: 'Wählen Sie eine Organisation, um ihre Verbindungen zu sehen.',
  count: (relations) => plural(relations, '# Verbindung', '# Verbindungen'),
  close: 'Schließen',
  asRole: (role) => `${role} von`,
  says: (verb, names) => `${verb}: ${names}`,
  more: (others) => `${number(others)} weitere`,
  shown: (drawn, all) => `${number(drawn)} von ${number(all)}`,
  group: (count, role) => `${count} ${role}`,
  legend: {
    title: 'Legende',
    member: 'gehört zu',
    link: 'andere Zusammenarbeit',
    sought: 'gewünscht, noch nicht vereinbart',
    crossing: 'grenzüberschreitend',
  },
  partners: 'Partner',
  otherOrganizations: 'Weitere Organisationen',
  table: (relations) => plural(relations, 'Eine Verbindung als Tabelle', 'Alle # Verbindungen als Tabelle'),
  pages: {
    previous: 'Zurück',
    next: 'Weiter',
    range: (from, to, all) => `${number(from)}–${number(to)} von ${number(all)}`,
  },
  from: 'Von',
  relation: 'Verbindung',
  to: 'Mit',
  when: 'Wann',
  border: 'Über die Grenze',
  source: 'Quelle',
};
