import { baseMessages, number } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `${subject} lukuina`,
  expected: (date) => `Ennuste: ${date}`,
  target: (date) => `Tavoite: ${date}`,
  byOthers: (count) => `Muiden lähteiden lukuja (${number(count)})`,
  otherFigures: (count) => `Muita lukuja (${number(count)})`,
  more: (count) => `Lisää lukuja (${number(count)})`,
  figure: 'Aihe',
  value: 'Luku',
  date: 'Ajankohta',
  stated: 'Lähde',
};
