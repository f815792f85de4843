import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** How many of its kind a group covers. A label precedes a plural: "all hospitals". */
export const groupExtent = {
  name: 'group-extent',
  isOpen: true,
  terms: {
    all: {
      labels: { en: 'all', nl: 'alle', de: 'alle', fi: 'kaikki' },
    },
    most: {
      labels: { en: 'most', nl: 'de meeste', de: 'die meisten', fi: 'useimmat' },
    },
    many: {
      labels: { en: 'many', nl: 'veel', de: 'viele', fi: 'monet' },
    },
    some: {
      labels: { en: 'some', nl: 'enkele', de: 'einige', fi: 'jotkin' },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `groupExtent`. */
export type KnownGroupExtent = keyof typeof groupExtent.terms;
/** A built-in term of `groupExtent`, or one that the dataset declares. */
export type GroupExtent = OpenTerm<KnownGroupExtent>;
