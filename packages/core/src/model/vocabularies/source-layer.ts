import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Layers are named sets of sources. There are no built-in layers: each dataset declares its own. */
export const sourceLayer = {
  name: 'source-layer',
  isOpen: true,
  terms: {},
} as const satisfies Vocabulary;

/** A built-in term of `sourceLayer`. */
export type KnownSourceLayer = keyof typeof sourceLayer.terms;
/** A built-in term of `sourceLayer`, or one that the dataset declares. */
export type SourceLayer = OpenTerm<KnownSourceLayer>;
