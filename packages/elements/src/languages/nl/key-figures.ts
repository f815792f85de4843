import { baseMessages, number } from './base.js';
import type { KeyFiguresMessages } from '../../key-figures/messages.js';

export const messages: KeyFiguresMessages = {
  ...baseMessages,
  heading: (subject) => `Kerncijfers van ${subject}`,
  asOf: (date) => `Peildatum: ${date}`,
  rivals: (count) => `${number(count)} cijfers naast elkaar: ze verschillen naar bron, datum of wat precies is geteld.`,
  figure: 'Wat is geteld',
  value: 'Cijfer',
  date: 'Peildatum',
  stated: 'Bron',
  note: 'Toelichting',
};
