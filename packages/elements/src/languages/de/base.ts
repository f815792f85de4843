import { plurals } from '../../base/language/plurals.js';
import type { BaseMessages } from '../base-messages.js';

export const { number, plural } = plurals('de');

export const baseMessages: BaseMessages = {
  language: 'de',
  loading: 'Wird geladen…',
  retry: 'Erneut versuchen',
  unavailable: 'Dieser Teil der Seite kann gerade nicht angezeigt werden.',
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
    'other-version': 'Die Daten haben eine andere Version des Formats und werden nicht gezeigt.',
    failed: 'Dieser Teil der Seite kann nicht gezeigt werden.',
  },
  evidence: {
    sources: 'Quellen',
    mark: (number) => `Quelle ${number}`,
    back: 'Zurück zum Text',
    undated: 'undatiert',
    undatedAfter: (date) => `undatiert, geschrieben nach ${date}`,
    undatedBefore: (date) => `undatiert, geschrieben vor ${date}`,
    undatedBetween: (from, to) => `undatiert, geschrieben zwischen ${from} und ${to}`,
  },
};
