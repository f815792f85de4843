import type { WidgetWords } from '../../base/issues/attribute-issues.js';

export const words: WidgetWords = {
  messages: {
    'no-value': 'ist kein Wert dieses Attributs',
    'no-number': 'ist keine Zahl für dieses Attribut',
    'no-attribute': 'ist kein Attribut dieses Widgets',
    'matches-nothing': 'kommt hier nicht vor',
    'no-town': 'steht nicht in unserer Liste europäischer Orte ab 3.000 Einwohnern und darum nicht auf der Karte',
    'no-placeholder': 'hat einen Platzhalter, der nicht ausgefüllt wird',
  },
  remedies: {
    'correct-town':
      'Prüfen Sie die Schreibweise, nennen Sie den nächsten Ort, oder geben Sie die Koordinaten in einem Datensatz an.',
    'latin-town':
      'Schreiben Sie den Namen in lateinischen Buchstaben, oder geben Sie die Koordinaten in einem Datensatz an.',
    'did-you-mean': 'Meinten Sie „{near}“?',
    'use-one-of': 'Verwenden Sie eines von: {values}.',
    'write-number': 'Tragen Sie eine ganze Zahl ab 1 ein.',
    'write-id': 'Schreiben Sie {id}; dort steht dann die ID jedes Partners.',
  },
};
