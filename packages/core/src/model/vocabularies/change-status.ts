import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Has a change taken place, at the time of the source? */
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

/** A term of `changeStatus` that the code knows. */
export type KnownChangeStatus = keyof typeof changeStatus.terms;
/** A known term of `changeStatus`, or one that the dataset declares. */
export type ChangeStatus = OpenTerm<KnownChangeStatus>;
