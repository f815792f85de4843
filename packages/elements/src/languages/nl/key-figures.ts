import { baseMessages, number } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `${subject} in cijfers`,
  expected: (date) => `Verwacht voor ${date}`,
  target: (date) => `Doel voor ${date}`,
  byOthers: (count) => `Cijfers van andere bronnen (${number(count)})`,
  otherFigures: (count) => `Andere cijfers (${number(count)})`,
  more: (count) => `Meer cijfers (${number(count)})`,
  figure: 'Onderwerp',
  value: 'Cijfer',
  date: 'Datum',
  stated: 'Bron',
};
