import { labels } from '@health-networks/core/labels/nl';
import type { Messages } from './messages.js';

export const messages: Messages = {
  language: 'nl',
  labels,
  loading: 'Wordt geladen…',
  retry: 'Opnieuw proberen',
  errors: {
    'no-data': 'Nog niets te tonen: dit element zegt niet over welk netwerk het gaat.',
    'network-missing': 'De gegevens bevatten meer netwerken, of geen. Het element moet zeggen welk netwerk het toont.',
    'unknown-network': 'Het netwerk dat hier hoort te staan, komt niet voor in de gegevens.',
    'unknown-contact': 'Het contact dat hier hoort te staan, komt niet voor in de gegevens.',
    'not-found': 'De gegevens zijn niet gevonden.',
    unreachable: 'De gegevens zijn niet bereikbaar.',
    timeout: 'Het laden van de gegevens duurde te lang.',
    'too-large': 'Het bestand is te groot om te tonen.',
    'not-a-dataset': 'Het bestand kan niet als gegevens worden gelezen.',
    'invalid-data': 'De gegevens bevatten fouten en worden niet getoond.',
  },
  evidence: {
    sources: 'Bronnen',
    mark: (number) => `bron ${number}`,
    undated: 'ongedateerd',
    undatedAfter: (date) => `ongedateerd, geschreven na ${date}`,
  },
  partnerList: {
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
    besides: 'Ze spreken ook van:',
    through: (role, person) => `${role}: ${person}`,
    contact: (person) => (person ? `Contact: ${person}` : 'Contact'),
    inProgram: (role, program) => `${role}: ${program}`,
  },
  pillarDiagram: {
    heading: (network) => `Pijlers van ${network}`,
    noPillars: 'Geen bron noemt pijlers.',
  },
  contactCard: {
    heading: (network) => `Contact met ${network}`,
    email: 'E-mail',
    telephone: 'Telefoon',
    website: 'Website',
    languages: 'Talen',
    emailTo: (name, address) => `E-mail naar ${name}: ${address}`,
    call: (name, number) => `Bel ${name}: ${number}`,
    saveCard: 'Contact opslaan',
    saveCardOf: (name) => `Contact opslaan: ${name}`,
    noContacts: 'Geen bron noemt een contact.',
  },
};
