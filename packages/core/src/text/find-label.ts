import type { Label, LabelSet, VocabularyLabels } from './labels/vocabulary-labels.js';
import type { LabelsByVocabulary } from './languages/language-pack.js';

/** The labels of one language: a whole set, a part of one, or what was registered for a language. */
export type GivenLabels = Partial<VocabularyLabels> | LabelsByVocabulary;

/** Which form of a label to give. */
export interface LabelOptions {
  /** The form for several. */
  readonly plural?: boolean;
}

/**
 * The label of a value in a language that the caller has loaded, as it stands in the middle of a sentence;
 * see `capitalize` for one that stands alone. `undefined` for a value that the vocabulary lacks.
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
