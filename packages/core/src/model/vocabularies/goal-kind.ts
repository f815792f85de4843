import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Whether a party has the goal itself or requires it of others. */
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

/** A built-in term of `goalKind`. */
export type KnownGoalKind = keyof typeof goalKind.terms;
/** A built-in term of `goalKind`, or one that the dataset declares. */
export type GoalKind = OpenTerm<KnownGoalKind>;
