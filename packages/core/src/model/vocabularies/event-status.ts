import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** What the source knows of an event: what is set for a later day is planned, not held. */
export const eventStatus = {
  name: 'event-status',
  isOpen: true,
  terms: {
    held: {
      labels: { en: 'held', nl: 'gehouden', de: 'durchgeführt', fi: 'pidetty' },
    },
    planned: {
      labels: { en: 'planned', nl: 'gepland', de: 'geplant', fi: 'suunniteltu' },
    },
    cancelled: {
      labels: { en: 'cancelled', nl: 'geannuleerd', de: 'abgesagt', fi: 'peruttu' },
    },
  },
} as const satisfies Vocabulary;

/** A term of `eventStatus` that the code knows. */
export type KnownEventStatus = keyof typeof eventStatus.terms;
/** A known term of `eventStatus`, or one that the dataset declares. */
export type EventStatus = OpenTerm<KnownEventStatus>;
