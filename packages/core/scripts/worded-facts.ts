/** Reasons why a fact is only in free text. */
export const wordedReasons = {
  manner: 'how work is done; of work the model holds the kind, the state, the themes and those for whom it is',
  motive: 'why something is planned; the model holds whose it is and when',
  topic: 'what a visit is for; a link has no themes',
  service: 'what a service is like; the model has no services',
} as const;

export type WordedReason = keyof typeof wordedReasons;

/** A quote that supports only a description or a note. */
export interface WordedFact {
  /** Id of the source. */
  source: string;
  quote: string;
  reason: WordedReason;
}

const inSource = (source: string, entries: readonly (readonly [quote: string, reason: WordedReason])[]): WordedFact[] =>
  entries.map(([quote, reason]) => ({ source, quote, reason }));

/** All facts that are only in free text. Facts that the model can represent get a record instead. */
export const wordedFacts: readonly WordedFact[] = [
  ...inSource('province-utrecht-health-hub', [
    ['wenden hun gezamenlijk kennis en kunde aan om', 'manner'],
    ['via (inter)nationale ontmoetingen en bijeenkomsten', 'manner'],
    ['bundeling plaats vindt van de vele kennis', 'manner'],
  ]),
  ...inSource('heart-of-health-hhu', [
    ['systems used by hospitals, healthcare institutions, and municipalities', 'manner'],
    ['makes smarter use of knowledge and data', 'manner'],
    ['new courses will be geared to meeting demand', 'manner'],
    ['before being rolled out on a wider scale', 'manner'],
    ['Free of charge, confidential and tailored to your', 'service'],
  ]),
  ...inSource('health-valley-annual-report-2019', [
    ['Vanwege het succes', 'motive'],
    ['nieuwe innovatieve projectprogramma’s en over te vormen consortia', 'topic'],
    ['Om dat gerichter te doen', 'motive'],
  ]),
];
