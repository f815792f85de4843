import { vocabularies } from '../../model/vocabularies/index.js';
import type { Label, Vocabulary, VocabularyTerm } from '../../model/vocabularies/vocabulary.js';
import type { SeedLanguage } from '../../model/seed-languages.js';
import type { VocabularyLabels } from './vocabulary-labels.js';

const mapTerms = (
  terms: Vocabulary['terms'],
  labelOf: (term: VocabularyTerm) => Label,
): Readonly<Record<string, Label>> =>
  Object.fromEntries(Object.entries(terms).map(([term, facts]) => [term, labelOf(facts)]));

/** Returns the labels of all vocabularies in one language. */
export const labelsIn = (language: SeedLanguage): VocabularyLabels => {
  const inverse = ({ labels, inverse: reversed }: VocabularyTerm): Label => (reversed ?? labels)[language];
  const all = Object.values(vocabularies).map(({ name, terms }): [string, Readonly<Record<string, Label>>] => [
    name,
    mapTerms(terms, ({ labels }) => labels[language]),
  ]);
  return Object.fromEntries([
    ...all,
    ['link-kind-inverse', mapTerms(vocabularies['link-kind'].terms, inverse)],
  ]) as VocabularyLabels;
};
