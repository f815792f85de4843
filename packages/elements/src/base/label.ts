import { capitalize, findLabel, type Vocabulary, type VocabularyLabels } from '@health-networks/core';
import type { BaseWords } from '../languages/base-words.js';

/** The words of a widget that names kinds, roles or statuses. */
export interface WordsWithLabels<Name extends Vocabulary> extends BaseWords {
  labels: Pick<VocabularyLabels, Name>;
}

/** The name of a kind, role or status as it stands alone; the value itself where it has no name. */
export const label = <Name extends Vocabulary>(words: WordsWithLabels<Name>, vocabulary: Name, value: string): string =>
  capitalize(findLabel(words.labels, vocabulary, value) ?? value, words.language);
