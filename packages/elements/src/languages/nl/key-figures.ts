import { baseMessages, number, plural } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `${subject} in cijfers`,
  expected: (date) => `Verwacht voor ${date}`,
  target: (date) => `Doel voor ${date}`,
  otherSources: (count) => plural(count, '# andere bron', '# andere bronnen'),
  otherFigures: (count) => plural(count, '# ander cijfer', '# andere cijfers'),
  more: (count) => `Meer cijfers (${number(count)})`,
  figure: 'Onderwerp',
  value: 'Cijfer',
  date: 'Datum',
  stated: 'Bron',
};
