import { baseMessages, number, plural } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `${subject} in figures`,
  expected: (date) => `Expected for ${date}`,
  target: (date) => `Target for ${date}`,
  otherSources: (count) => plural(count, '# other source', '# other sources'),
  otherFigures: (count) => plural(count, '# other figure', '# other figures'),
  more: (count) => `More figures (${number(count)})`,
  figure: 'Subject',
  value: 'Figure',
  date: 'Date',
  stated: 'Source',
};
