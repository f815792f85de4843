import { baseMessages, number } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `${subject} in Zahlen`,
  expected: (date) => `Erwartet für ${date}`,
  target: (date) => `Ziel für ${date}`,
  byOthers: (count) => `Zahlen aus anderen Quellen (${number(count)})`,
  otherFigures: (count) => `Andere Zahlen (${number(count)})`,
  more: (count) => `Weitere Zahlen (${number(count)})`,
  figure: 'Thema',
  value: 'Zahl',
  date: 'Stand',
  stated: 'Quelle',
};
