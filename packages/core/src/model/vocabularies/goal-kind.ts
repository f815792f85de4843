import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Does a party want it, or does it say that others must? */
export const goalKind = {
  name: 'goal-kind',
  isOpen: true,
  terms: {
    aim: {
      labels: { en: ['aim', 'aims'], nl: ['doel', 'doelen'], de: ['Ziel', 'Ziele'], fi: ['tavoite', 'tavoitteet'] },
    },
    requirement: {
      labels: {
        en: ['requirement', 'requirements'],
        nl: ['vereiste', 'vereisten'],
        de: ['Anforderung', 'Anforderungen'],
        fi: ['vaatimus', 'vaatimukset'],
      },
    },
  },
} as const satisfies Vocabulary;

/** A term of `goalKind` that the code knows. */
export type KnownGoalKind = keyof typeof goalKind.terms;
/** A known term of `goalKind`, or one that the dataset declares. */
export type GoalKind = OpenTerm<KnownGoalKind>;
