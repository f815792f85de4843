import type { Dataset } from '../model/dataset.js';
import type { SeedLanguage } from '../model/seed-languages.js';
import { findLabel, type LabelOptions } from './find-label.js';
import { labels as de } from './labels/de.js';
import { labels as en } from './labels/en.js';
import { labels as fi } from './labels/fi.js';
import { labels as nl } from './labels/nl.js';
import type { LabelSet, VocabularyLabels } from './labels/vocabulary-labels.js';
import { builtInLanguage } from './spoken-language.js';
import { termLabel } from './term-label.js';

const allLabels: Readonly<Record<SeedLanguage, VocabularyLabels>> = { en, nl, de, fi };

/** Which form of a label to give, and of whose terms. */
export interface LabelOfOptions extends LabelOptions {
  /** The dataset whose own terms are named too. */
  readonly dataset?: Dataset | undefined;
}

/**
 * The label of a value, in English where the language has none; of terms that a dataset declares too, where the dataset
 * is given. Holds the labels of all four languages: a page that shows one loads that one and uses `findLabel` or
 * `termLabel`, which also tells the language.
 *
 * @example
 * labelOf('organization-kind', 'hospital', 'fi', { plural: true }); // 'sairaalat'
 * labelOf('organization-kind', 'pharmacy', 'da', { dataset }); // 'apotek'
 */
export const labelOf = (
  vocabulary: LabelSet,
  value: string,
  language: string,
  { dataset, ...options }: LabelOfOptions = {},
): string => {
  const labels = allLabels[builtInLanguage(language)];
  return dataset
    ? termLabel(dataset, labels, vocabulary, value, language, options).value
    : (findLabel(labels, vocabulary, value, options) ?? value);
};
