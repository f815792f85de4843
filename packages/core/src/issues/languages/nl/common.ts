import type { TranslationOf } from '../../issue-words.js';
import type { commonWords } from '../../../model/issues/words/common.js';

export const common: TranslationOf<typeof commonWords> = {
  messages: {
    'in-file': '({file})',
    'at-position': '({file}, regel {line}, teken {column})',
    dataset: 'Het bestand',
    row: 'Rij {row}',
    cell: 'Rij {row}, kolom {column}',
    more: '… en nog {number, number}',
    'too-large': 'is te groot: {size, number} bytes',
    'further-one': 'bevat nog 1 probleem dat hier niet staat',
    'further-many': 'bevat nog {number, number} problemen die hier niet staan',
    'further-at-least-one': 'bevat nog minstens 1 probleem dat hier niet staat',
    'further-at-least': 'bevat nog minstens {number, number} problemen die hier niet staan',
  },
  remedies: {
    'keep-within-bytes': 'Houd het bestand onder {limit, number} bytes, of verhoog "maxBytes".',
    'correct-listed':
      'Verbeter eerst wat hier wel staat, of het programma dat de gegevens maakte, en controleer daarna opnieuw.',
  },
};
