import { vocabularies, type VocabularyName } from './index.js';
import type { Vocabulary, VocabularyTerm } from './vocabulary.js';

/** A term without its labels. */
export type TermFacts = Omit<VocabularyTerm, 'labels' | 'inverse'>;

/** A vocabulary without labels. */
export interface VocabularyFacts {
  /** Whether a dataset may declare terms of its own. */
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
 * All vocabularies without labels, for rules and queries. The build replaces this module with its value, so that a page
 * does not load labels in four languages.
 */
export const vocabularyFacts: Readonly<Record<VocabularyName, VocabularyFacts>> &
  Readonly<Record<string, VocabularyFacts>> = collectFacts() as Readonly<Record<VocabularyName, VocabularyFacts>>;
