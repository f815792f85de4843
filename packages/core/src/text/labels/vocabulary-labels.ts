import type { SeedLanguage } from '../../model/seed-languages.js';
import { type KnownTerm, type VocabularyName, vocabularies } from '../../model/vocabularies/index.js';
import type { Label, Vocabulary, VocabularyTerm } from '../../model/vocabularies/vocabulary.js';

export type { Label };

/** The labels of one language. The type requires a label for every built-in term of every vocabulary. */
export type VocabularyLabels = {
  readonly [Name in VocabularyName]: Readonly<Record<KnownTerm<Name>, Label>>;
} & {
  /**
   * Labels of link kinds in the inverse direction, from the second end to the first. Symmetric kinds have the same
   * label as in `link-kind`.
   */
  readonly 'link-kind-inverse': Readonly<Record<KnownTerm<'link-kind'>, Label>>;
};

/** A set of labels: a vocabulary, or the link kinds in the inverse direction. */
export type LabelSet = keyof VocabularyLabels;

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
