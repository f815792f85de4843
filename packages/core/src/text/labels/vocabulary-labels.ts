import type { KnownTerm, VocabularyName } from '../../model/vocabularies/index.js';
import type { Label } from '../../model/vocabularies/vocabulary.js';

export type { Label };

/** The labels of one language: every known term of every vocabulary has one, or it does not compile. */
export type VocabularyLabels = {
  readonly [Name in VocabularyName]: Readonly<Record<KnownTerm<Name>, Label>>;
} & {
  /** Link kinds read from the second end to the first; symmetric ones read as in `link-kind`. */
  readonly 'link-kind-inverse': Readonly<Record<KnownTerm<'link-kind'>, Label>>;
};

/** A set of labels: a vocabulary, or the link kinds read backwards. */
export type LabelSet = keyof VocabularyLabels;
