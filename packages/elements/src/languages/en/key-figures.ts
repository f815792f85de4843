import { baseMessages, number } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `Key figures of ${subject}`,
  asOf: (date) => `As of ${date}`,
  rivals: (count) => `${number(count)} figures side by side: they differ by source, date or what is counted.`,
  figure: 'What is counted',
  value: 'Figure',
  date: 'As of',
  stated: 'Source',
  note: 'Note',
};
