import { baseWords } from '../../locales/en.js';
import type { ContactCardWords } from './words.js';

/** English words of the contact card. */
export const words: ContactCardWords = {
  ...baseWords,
  heading: (network) => `Contacts for ${network}`,
  email: 'E-mail',
  telephone: 'Telephone',
  website: 'Website',
  languages: 'Languages',
  emailTo: (name, address) => `E-mail ${name}: ${address}`,
  call: (name, number) => `Call ${name}: ${number}`,
  saveCard: 'Save contact',
  saveCardOf: (name) => `Save contact: ${name}`,
  noContacts: 'No source names a contact.',
};
