import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** The status of an event at the time of the source: an event set for a later day is planned, not held. */
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

/** A built-in term of `eventStatus`. */
export type KnownEventStatus = keyof typeof eventStatus.terms;
/** A built-in term of `eventStatus`, or one that the dataset declares. */
export type EventStatus = OpenTerm<KnownEventStatus>;
