import { baseMessages, number, plural } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `${subject} lukuina`,
  expected: (date) => `Ennuste: ${date}`,
  target: (date) => `Tavoite: ${date}`,
  otherSources: (count) => plural(count, '# muu lähde', '# muuta lähdettä'),
  otherFigures: (count) => plural(count, '# muu luku', '# muuta lukua'),
  more: (count) => `Lisää lukuja (${number(count)})`,
  figure: 'Aihe',
  value: 'Luku',
  date: 'Ajankohta',
  stated: 'Lähde',
};
