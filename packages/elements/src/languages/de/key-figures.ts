import { baseMessages, number, plural } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `${subject} in Zahlen`,
  expected: (date) => `Erwartet für ${date}`,
  target: (date) => `Ziel für ${date}`,
  otherSources: (count) => plural(count, '# weitere Quelle', '# weitere Quellen'),
  otherFigures: (count) => plural(count, '# weitere Zahl', '# weitere Zahlen'),
  more: (count) => `Weitere Zahlen (${number(count)})`,
  figure: 'Thema',
  value: 'Zahl',
  date: 'Stand',
  stated: 'Quelle',
};
