import { baseWords } from '../../locales/fi.js';
import type { ContactCardWords } from './words.js';

/** Finnish words of the contact card. */
export const words: ContactCardWords = {
  ...baseWords,
  heading: (network) => `Yhteyshenkilöt: ${network}`,
  email: 'Sähköposti',
  telephone: 'Puhelin',
  website: 'Verkkosivusto',
  languages: 'Kielet',
  emailTo: (name, address) => `Lähetä sähköpostia, ${name}: ${address}`,
  call: (name, number) => `Soita, ${name}: ${number}`,
  saveCard: 'Tallenna yhteystieto',
  saveCardOf: (name) => `Tallenna yhteystieto: ${name}`,
  noContacts: 'Mikään lähde ei nimeä yhteyshenkilöä.',
};
