import { collection, linkKind, membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/de';
import { baseMessages, plural } from './base.js';
import type { NetworkGraphMessages } from '../../network-graph/messages.js';

export const messages: NetworkGraphMessages = {
  ...baseMessages,
  labels: {
    collection,
    'link-kind': linkKind,
    'membership-role': membershipRole,
    'network-kind': networkKind,
    'organization-kind': organizationKind,
  },
  heading: (network) => `Verbindungen: ${network}`,
  headingAll: 'Die Netzwerke und was sie verbindet',
  hint: 'Die Pfeiltasten folgen den Verbindungen, Bild ab führt zum nächsten Beteiligten, die Eingabetaste zeigt dessen Verbindungen in Worten.',
  choose: 'Wählen Sie einen Beteiligten, um seine Verbindungen zu lesen.',
  count: (links) => plural(links, '# Verbindung', '# Verbindungen'),
  asRole: (role) => `${role} von`,
  says: (verb, names) => `${verb}: ${names}`,
  more: (others) => `${others} weitere`,
  group: (count, role) => `${count} ${role}`,
  legend: {
    title: 'Was die Zeichen bedeuten',
    member: 'gehört zu',
    link: 'Verbindung; der Pfeil zeigt, von wem zu wem',
    sought: 'gesucht, noch nicht zustande gekommen',
    crossing: 'über eine Grenze, zwischen diesen Ländern',
    group: 'mehrere Mitglieder: lässt sich öffnen',
  },
  table: 'Alle Verbindungen als Tabelle',
  from: 'Von',
  relation: 'Verbindung',
  to: 'Zu',
  when: 'Wann',
  border: 'Über eine Grenze',
  source: 'Quelle',
  crosses: (countries) => `über die Grenze ${countries}`,
  sameCountry: 'nein',
};
