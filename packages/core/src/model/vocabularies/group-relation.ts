import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** How a network is related to a group. A label reads from the network to the group. */
export const groupRelation = {
  name: 'group-relation',
  isOpen: true,
  terms: {
    covers: {
      labels: { en: 'covers', nl: 'omvat', de: 'umfasst', fi: 'kattaa' },
      countsAsMember: true,
      isServed: true,
    },
    'brings-together': {
      labels: { en: 'brings together', nl: 'brengt samen', de: 'bringt zusammen', fi: 'kokoaa yhteen' },
      isServed: true,
    },
    invites: {
      labels: { en: 'invites', nl: 'nodigt uit', de: 'lädt ein', fi: 'kutsuu' },
    },
    serves: {
      labels: { en: 'serves', nl: 'is er voor', de: 'ist da für', fi: 'palvelee' },
      isServed: true,
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `groupRelation`. */
export type KnownGroupRelation = keyof typeof groupRelation.terms;
/** A built-in term of `groupRelation`, or one that the dataset declares. */
export type GroupRelation = OpenTerm<KnownGroupRelation>;
