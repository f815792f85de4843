import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Layers are named sets of sources. Which there are is for each dataset to say: none is known beforehand. */
export const sourceLayer = {
  name: 'source-layer',
  isOpen: true,
  terms: {},
} as const satisfies Vocabulary;

/** A term of `sourceLayer` that the code knows. */
export type KnownSourceLayer = keyof typeof sourceLayer.terms;
/** A known term of `sourceLayer`, or one that the dataset declares. */
export type SourceLayer = OpenTerm<KnownSourceLayer>;
