import { capitalize, findLabel, type LabelSet, type VocabularyLabels } from '@health-networks/core';
import type { BaseWords } from '../languages/base-words.js';

/** The words of a widget that names kinds, roles or statuses. */
export interface WordsWithLabels<Name extends LabelSet> extends BaseWords {
  labels: Pick<VocabularyLabels, Name>;
}

/**
 * The name of a kind, role or status as it stands alone; the value itself where it has no name. The labels hold the
 * terms that the dataset declares, too: see `withDeclaredTerms`.
 */
export const label = <Name extends LabelSet>(words: WordsWithLabels<Name>, vocabulary: Name, value: string): string =>
  capitalize(findLabel(words.labels, vocabulary, value) ?? value, words.language);
