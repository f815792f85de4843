import { plurals } from '../../base/language/plurals.js';
import type { BaseMessages } from '../base-messages.js';

export const { number, plural } = plurals('nl');

export const baseMessages: BaseMessages = {
  language: 'nl',
  loading: 'Wordt geladen…',
  retry: 'Opnieuw proberen',
  unavailable: 'Dit deel van de pagina kan nu niet worden getoond.',
  outdated: 'Dit kon niet worden bijgewerkt.',
  errors: {
    'no-data': 'Dit element zegt niet welk netwerk het toont. Vul network, src of data in.',
    'network-missing':
      'Er staan meer netwerken in het bestand, of geen. Vul bij network in welk netwerk wordt getoond.',
    'unknown-network': 'Er is geen netwerk met deze id.',
    'unknown-contact': 'Er is geen contact met deze id.',
    'not-found': 'Het bestand is niet gevonden.',
    unreachable: 'Dit kon niet worden geladen.',
    'not-allowed': 'De beveiligingsregels van deze pagina staan het laden niet toe.',
    timeout: 'Het laden duurde te lang.',
    'too-large': 'Het bestand is te groot om te tonen.',
    'not-a-dataset': 'Het bestand is geen dataset en geen tabel met partners.',
    'invalid-data': 'Er staan fouten in het bestand.',
    'other-version': 'Het bestand heeft een andere versie van het formaat.',
    failed: 'Bij het tonen ging iets mis.',
  },
  evidence: {
    sources: 'Bronnen',
    mark: (number) => `bron ${number}`,
    back: 'Terug naar de tekst',
    undated: 'zonder datum',
    undatedAfter: (date) => `zonder datum, na ${date}`,
    undatedBefore: (date) => `zonder datum, vóór ${date}`,
    undatedBetween: (from, to) => `zonder datum, tussen ${from} en ${to}`,
  },
};
