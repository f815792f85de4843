import type { Label, LabelSet, VocabularyLabels } from './labels/vocabulary-labels.js';
import type { LabelsByVocabulary } from './languages/language-pack.js';

/** The labels of one language: a complete set, a part of one, or the labels registered for a language. */
export type GivenLabels = Partial<VocabularyLabels> | LabelsByVocabulary;

/** Options of `findLabel`. */
export interface LabelOptions {
  /** Whether to return the plural. Default: false. */
  readonly plural?: boolean;
}

/**
 * Returns the label of a value in a language that the caller has loaded, in the form used in the middle of a sentence;
 * use `capitalize` for a label that stands alone. Returns `undefined` for a value that the vocabulary lacks.
 *
 * @example
 * import { labels } from '@health-networks/core/labels/nl';
 * findLabel(labels, 'organization-kind', 'hospital', { plural: true }); // 'ziekenhuizen'
 */
export const findLabel = (
  labels: GivenLabels,
  vocabulary: LabelSet,
  value: string,
  { plural = false }: LabelOptions = {},
): string | undefined => {
  const sets: LabelsByVocabulary = labels;
  const known: Readonly<Record<string, Label>> = sets[vocabulary] ?? {};
  const label = Object.hasOwn(known, value) ? known[value] : undefined;
  return typeof label === 'object' ? label[plural ? 1 : 0] : label;
};
