import { plurals } from '../../base/language/plurals.js';
import type { BaseMessages } from '../base-messages.js';

export const { number, plural } = plurals('nl');

export const baseMessages: BaseMessages = {
  language: 'nl',
  loading: 'Wordt geladen…',
  retry: 'Opnieuw proberen',
  unavailable: 'Dit deel van de pagina kan nu niet worden getoond.',
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
    'other-version': 'De gegevens hebben een andere versie van het formaat en worden niet getoond.',
    failed: 'Dit onderdeel van de pagina kan niet worden getoond.',
  },
  evidence: {
    sources: 'Bronnen',
    mark: (number) => `bron ${number}`,
    back: 'Terug naar de tekst',
    undated: 'ongedateerd',
    undatedAfter: (date) => `ongedateerd, geschreven na ${date}`,
    undatedBefore: (date) => `ongedateerd, geschreven vóór ${date}`,
    undatedBetween: (from, to) => `ongedateerd, geschreven tussen ${from} en ${to}`,
  },
};
