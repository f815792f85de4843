import { vocabularies, type VocabularyName } from './index.js';
import type { Vocabulary, VocabularyTerm } from './vocabulary.js';

/** What is known of a term, its names apart. */
export type TermFacts = Omit<VocabularyTerm, 'labels' | 'inverse'>;

/** What is known of a vocabulary, the names of its terms apart. */
export interface VocabularyFacts {
  /** May a dataset declare terms of its own? */
  readonly isOpen: boolean;
  readonly terms: Readonly<Record<string, TermFacts>>;
}

const withoutNames = ({ isOpen, terms }: Vocabulary): VocabularyFacts => ({
  isOpen,
  terms: Object.fromEntries(
    Object.entries(terms).map(([term, { labels: _labels, inverse: _inverse, ...facts }]) => [term, facts]),
  ),
});

const collectFacts = (): Readonly<Record<string, VocabularyFacts>> =>
  Object.fromEntries(Object.values(vocabularies).map((vocabulary) => [vocabulary.name, withoutNames(vocabulary)]));

/**
 * Every vocabulary without the names of its terms, for rules and queries that show nothing: the build replaces this
 * module by its value, so that a page does not load names in four languages.
 */
export const vocabularyFacts: Readonly<Record<VocabularyName, VocabularyFacts>> &
  Readonly<Record<string, VocabularyFacts>> = collectFacts() as Readonly<Record<VocabularyName, VocabularyFacts>>;
