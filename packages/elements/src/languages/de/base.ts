import { plurals } from '../../base/language/plurals.js';
import type { BaseMessages } from '../base-messages.js';

export const { number, plural } = plurals('de');

export const baseMessages: BaseMessages = {
  language: 'de',
  loading: 'Wird geladen…',
  retry: 'Erneut versuchen',
  unavailable: 'Dieser Teil der Seite kann gerade nicht angezeigt werden.',
  outdated: 'Das konnte nicht aktualisiert werden.',
  errors: {
    'no-data': 'Dieses Element nennt kein Netzwerk. Bitte network, src oder data angeben.',
    'network-missing':
      'Die Datei enthält mehrere Netzwerke oder keines. Bitte mit network angeben, welches gezeigt wird.',
    'unknown-network': 'Ein Netzwerk mit dieser ID gibt es nicht.',
    'unknown-contact': 'Einen Kontakt mit dieser ID gibt es nicht.',
    'not-found': 'Die Datei wurde nicht gefunden.',
    unreachable: 'Das konnte nicht geladen werden.',
    'not-allowed': 'Die Sicherheitsregeln dieser Seite lassen das Laden nicht zu.',
    timeout: 'Das Laden hat zu lange gedauert.',
    'too-large': 'Die Datei ist zu groß, um gezeigt zu werden.',
    'not-a-dataset': 'Die Datei ist weder ein Datensatz noch eine Tabelle mit Partnern.',
    'invalid-data': 'Die Datei enthält Fehler.',
    'other-version': 'Die Datei hat eine andere Version des Formats.',
    failed: 'Beim Anzeigen ist ein Fehler aufgetreten.',
  },
  evidence: {
    sources: 'Quellen',
    mark: (number) => `Quelle ${number}`,
    back: 'Zurück zum Text',
    undated: 'ohne Datum',
    undatedAfter: (date) => `ohne Datum, nach ${date}`,
    undatedBefore: (date) => `ohne Datum, vor ${date}`,
    undatedBetween: (from, to) => `ohne Datum, zwischen ${from} und ${to}`,
  },
};
