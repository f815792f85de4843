import type { Vocabulary } from './vocabulary.js';

/** Ways to reach someone: the names of fields of a contact point. */
export const contactChannel = {
  name: 'contact-channel',
  isOpen: false,
  terms: {
    email: {
      labels: { en: 'e-mail', nl: 'e-mail', de: 'E-Mail', fi: 'sähköposti' },
    },
    telephone: {
      labels: { en: 'telephone', nl: 'telefoon', de: 'Telefon', fi: 'puhelin' },
    },
    url: {
      labels: { en: 'website', nl: 'website', de: 'Website', fi: 'verkkosivusto' },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `contactChannel`. */
export type KnownContactChannel = keyof typeof contactChannel.terms;
/** A term of `contactChannel`. */
export type ContactChannel = KnownContactChannel;
