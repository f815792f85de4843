import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Whether a change has taken place, at the time of the source. */
export const changeStatus = {
  name: 'change-status',
  isOpen: true,
  terms: {
    planned: {
      labels: { en: 'planned', nl: 'gepland', de: 'geplant', fi: 'suunniteltu' },
    },
    done: {
      labels: { en: 'done', nl: 'gebeurd', de: 'erfolgt', fi: 'toteutunut' },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `changeStatus`. */
export type KnownChangeStatus = keyof typeof changeStatus.terms;
/** A built-in term of `changeStatus`, or one that the dataset declares. */
export type ChangeStatus = OpenTerm<KnownChangeStatus>;
