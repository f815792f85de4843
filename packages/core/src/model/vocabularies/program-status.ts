import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** How far a program has progressed, at the time of the source. */
export const programStatus = {
  name: 'program-status',
  isOpen: true,
  terms: {
    proposed: {
      labels: { en: 'proposed', nl: 'voorgesteld', de: 'vorgeschlagen', fi: 'ehdotettu' },
    },
    planned: {
      labels: { en: 'planned', nl: 'gepland', de: 'geplant', fi: 'suunniteltu' },
    },
    'in-development': {
      labels: { en: 'in development', nl: 'in ontwikkeling', de: 'in Entwicklung', fi: 'kehitteillä' },
    },
    running: {
      labels: { en: 'running', nl: 'lopend', de: 'laufend', fi: 'käynnissä' },
    },
    ended: {
      labels: { en: 'ended', nl: 'afgerond', de: 'abgeschlossen', fi: 'päättynyt' },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `programStatus`. */
export type KnownProgramStatus = keyof typeof programStatus.terms;
/** A built-in term of `programStatus`, or one that the dataset declares. */
export type ProgramStatus = OpenTerm<KnownProgramStatus>;
