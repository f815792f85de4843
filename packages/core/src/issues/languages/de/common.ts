import type { TranslationOf } from '../../issue-words.js';
import type { commonWords } from '../../../model/issues/words/common.js';

export const common: TranslationOf<typeof commonWords> = {
  messages: {
    'in-file': '({file})',
    'at-position': '({file}, Zeile {line}, Zeichen {column})',
    dataset: 'Die Datei',
    row: 'Zeile {row}',
    cell: 'Zeile {row}, Spalte {column}',
    more: '… und {number, number} weitere',
    'too-large': 'ist zu groß: {size, number} Bytes',
    'further-one': 'enthält 1 weiteres Problem, das hier nicht aufgeführt ist',
    'further-many': 'enthält {number, number} weitere Probleme, die hier nicht aufgeführt sind',
    'further-at-least-one': 'enthält mindestens 1 weiteres Problem, das hier nicht aufgeführt ist',
    'further-at-least': 'enthält mindestens {number, number} weitere Probleme, die hier nicht aufgeführt sind',
  },
  remedies: {
    'keep-within-bytes': 'Bleiben Sie unter {limit, number} Bytes, oder erhöhen Sie „maxBytes“.',
    'correct-listed':
      'Beheben Sie zuerst, was hier aufgeführt ist, oder korrigieren Sie das Programm, das die Daten geschrieben hat, und prüfen Sie dann erneut.',
  },
};
