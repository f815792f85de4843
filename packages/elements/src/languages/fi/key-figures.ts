import { baseMessages, number } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `Avainluvut: ${subject}`,
  asOf: (date) => `Tilanne: ${date}`,
  rivals: (count) => `${number(count)} lukua rinnakkain: ne eroavat lähteen, ajankohdan tai laskentakohteen mukaan.`,
  figure: 'Mitä on laskettu',
  value: 'Luku',
  date: 'Tilanne',
  stated: 'Lähde',
  note: 'Huomautus',
};
