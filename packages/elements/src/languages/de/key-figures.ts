import { baseMessages, number } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `Kennzahlen: ${subject}`,
  asOf: (date) => `Stand: ${date}`,
  rivals: (count) =>
    `${number(count)} Zahlen nebeneinander: Sie unterscheiden sich nach Quelle, Stand oder dem, was genau gezählt ist.`,
  figure: 'Was gezählt ist',
  value: 'Zahl',
  date: 'Stand',
  stated: 'Quelle',
  note: 'Anmerkung',
};
