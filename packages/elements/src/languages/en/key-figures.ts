import { baseMessages, number } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `${subject} in figures`,
  expected: (date) => `Expected for ${date}`,
  target: (date) => `Target for ${date}`,
  byOthers: (count) => `Figures by other sources (${number(count)})`,
  otherFigures: (count) => `Other figures (${number(count)})`,
  more: (count) => `More figures (${number(count)})`,
  figure: 'Subject',
  value: 'Figure',
  date: 'Date',
  stated: 'Source',
};
