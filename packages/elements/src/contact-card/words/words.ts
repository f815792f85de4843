import type { BaseWords } from '../../locales/base-words.js';

/** The words of the contact card in one language. */
export interface ContactCardWords extends BaseWords {
  heading: (network: string) => string;
  email: string;
  telephone: string;
  website: string;
  languages: string;
  /** Accessible names that tell one card's links from another's. */
  emailTo: (name: string, address: string) => string;
  call: (name: string, number: string) => string;
  saveCard: string;
  saveCardOf: (name: string) => string;
  noContacts: string;
}
