import { labels } from '@health-networks/core/labels/de';
import type { Messages } from './messages.js';

export const messages: Messages = {
  language: 'de',
  labels,
  loading: 'Wird geladen…',
  retry: 'Erneut versuchen',
  errors: {
    'no-data': 'Noch nichts zu zeigen: Dieses Element nennt nicht, um welches Netzwerk es geht.',
    'network-missing':
      'Die Daten enthalten mehrere Netzwerke oder keines. Das Element muss nennen, welches gezeigt werden soll.',
    'unknown-network': 'Das Netzwerk, das hier stehen soll, kommt in den Daten nicht vor.',
    'unknown-contact': 'Der Kontakt, der hier stehen soll, kommt in den Daten nicht vor.',
    'not-found': 'Die Daten wurden nicht gefunden.',
    unreachable: 'Die Daten sind nicht erreichbar.',
    timeout: 'Das Laden der Daten hat zu lange gedauert.',
    'too-large': 'Die Datei ist zu groß, um gezeigt zu werden.',
    'not-a-dataset': 'Die Datei lässt sich nicht als Daten lesen.',
    'invalid-data': 'Die Daten enthalten Fehler und werden nicht gezeigt.',
  },
  evidence: {
    sources: 'Quellen',
    mark: (number) => `Quelle ${number}`,
    undated: 'undatiert',
    undatedAfter: (date) => `undatiert, geschrieben nach ${date}`,
  },
  partnerList: {
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
    besides: 'Sie sprechen außerdem von:',
    through: (role, person) => `${role}: ${person}`,
    contact: (person) => (person ? `Kontakt: ${person}` : 'Kontakt'),
    inProgram: (role, program) => `${role}: ${program}`,
  },
  pillarDiagram: {
    heading: (network) => `Säulen von ${network}`,
    noPillars: 'Keine Quelle nennt Säulen.',
  },
  contactCard: {
    heading: (network) => `Kontakt zu ${network}`,
    email: 'E-Mail',
    telephone: 'Telefon',
    website: 'Website',
    languages: 'Sprachen',
    emailTo: (name, address) => `E-Mail an ${name}: ${address}`,
    call: (name, number) => `${name} anrufen: ${number}`,
    saveCard: 'Kontakt speichern',
    saveCardOf: (name) => `Kontakt speichern: ${name}`,
    noContacts: 'Keine Quelle nennt einen Kontakt.',
  },
};
