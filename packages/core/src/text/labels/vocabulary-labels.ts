import type { KnownTerm, VocabularyName } from '../../model/vocabularies/index.js';
import type { Label } from '../../model/vocabularies/vocabulary.js';

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
