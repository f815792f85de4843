import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** What ties a group to a network. A label reads from the network to the group. */
export const groupTie = {
  name: 'group-tie',
  isOpen: true,
  terms: {
    covers: {
      labels: { en: 'covers', nl: 'omvat', de: 'umfasst', fi: 'kattaa' },
    },
    'brings-together': {
      labels: { en: 'brings together', nl: 'brengt samen', de: 'bringt zusammen', fi: 'kokoaa yhteen' },
    },
    invites: {
      labels: { en: 'invites', nl: 'nodigt uit', de: 'lädt ein', fi: 'kutsuu' },
    },
    serves: {
      labels: { en: 'serves', nl: 'is er voor', de: 'ist da für', fi: 'palvelee' },
    },
  },
} as const satisfies Vocabulary;

/** A term of `groupTie` that the code knows. */
export type KnownGroupTie = keyof typeof groupTie.terms;
/** A known term of `groupTie`, or one that the dataset declares. */
export type GroupTie = OpenTerm<KnownGroupTie>;
