import { linkKind, membershipRole, networkKind, organizationKind } from '@health-networks/core/labels/de';
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
  heading: 'Den richtigen Kontakt finden',
  fields: 'Kontakte filtern',
  search: 'Suche nach Name, Thema oder Ort',
  theme: 'Thema',
  place: 'Ort',
  kind: 'Art der Organisation',
  anyPlace: 'Alle Orte',
  anyKind: 'Alle Arten',
  filtersButton: (active) => (active === 0 ? 'Filter' : `Filter (${number(active)})`),
  clear: 'Auswahl löschen',
  contacts: (found) => plural(found, '# Kontakt', '# Kontakte'),
  organizations: (found) => plural(found, '# Organisation', '# Organisationen'),
  noneFound: 'Keine Ergebnisse',
  withoutContact: (count) =>
    plural(
      count,
      'Eine weitere Organisation im Netzwerk und darum herum',
      '# weitere Organisationen im Netzwerk und darum herum',
    ),
  noDirect: 'Kontakt über die Website',
  askAbout: (topic) => `Für Fragen zu: ${topic}`,
  instead: (network) => `Zu dieser Auswahl sind keine Kontaktdaten bekannt. ${network} hilft Ihnen weiter:`,
  showMore: (count) => plural(count, 'Eine weitere anzeigen', 'Mehr anzeigen (#)'),
  reasons: {
    worksOn: (theme) => `arbeitet am Thema ${theme}.`,
    worksOnThrough: (theme, program) => `arbeitet am Thema ${theme}, mit „${program}“.`,
    leads: (program) => `leitet „${program}“.`,
    takesPart: (program) => `beteiligt an „${program}“.`,
    runs: (program) => `organisiert „${program}“.`,
    role: (role, network) => `${role} im Netzwerk ${network}.`,
    contactFor: (network) => `Kontakt für ${network}.`,
    serves: (place) => `tätig in ${place}.`,
    links: (link, name) => `${link} ${name}.`,
    linksBetween: (from, link, to) => `${from} ${link} ${to}.`,
  },
  emailTo: (name, address) => `E-Mail an ${name}: ${address}`,
  call: (name, number) => `${name} anrufen: ${number}`,
};
