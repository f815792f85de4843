import type { Dataset } from '../model/types.generated.js';
import type { SeedLanguage } from '../model/seed-languages.js';
import { findLabel, type LabelOptions } from './find-label.js';
import { labels as de } from './labels/de.js';
import { labels as en } from './labels/en.js';
import { labels as fi } from './labels/fi.js';
import { labels as nl } from './labels/nl.js';
import type { LabelSet, VocabularyLabels } from './labels/vocabulary-labels.js';
import type { LabelsByVocabulary } from './languages/language-pack.js';
import { registeredLabels } from './languages/registry.js';
import { builtInLanguage, supportedLanguages } from './supported-language.js';
import { termLabel } from './term-label.js';

const allLabels: Readonly<Record<SeedLanguage, VocabularyLabels>> = { en, nl, de, fi };

/** Options of `labelOf`. */
export interface LabelOfOptions extends LabelOptions {
  /** The dataset whose own terms are labeled too. */
  readonly dataset?: Dataset | undefined;
}

const overlaid = (labels: LabelsByVocabulary, further: LabelsByVocabulary): LabelsByVocabulary => ({
  ...labels,
  ...Object.fromEntries(Object.entries(further).map(([name, terms]) => [name, { ...labels[name], ...terms }])),
});

/**
 * Returns the labels of the preferred built-in language, overridden by the registered labels of languages with higher
 * preference.
 */
const labelsFor = (wanted: string): LabelsByVocabulary => {
  const whole = builtInLanguage(wanted);
  const supported: readonly string[] = supportedLanguages(wanted).map(({ language }) => language);
  return supported
    .slice(0, supported.indexOf(whole) + 1)
    .reverse()
    .reduce<LabelsByVocabulary>((labels, tag) => overlaid(labels, registeredLabels(tag)), allLabels[whole]);
};

/**
 * Returns the label of a value, including labels of registered languages, and in English when the language has none.
 * With a dataset, its first language is tried before English, and the terms that it declares are included. Contains the
 * labels of all four languages: a page in a single language should load only that language and use `findLabel`, or
 * `termLabel`, which also returns the language.
 *
 * @example
 * labelOf('organization-kind', 'hospital', 'fi', { plural: true }); // 'sairaalat'
 * labelOf('organization-kind', 'pharmacy', 'da', { dataset: ownDataset }); // 'apotek'
 */
export const labelOf = (
  vocabulary: LabelSet,
  value: string,
  language: string,
  { dataset, ...options }: LabelOfOptions = {},
): string => {
  const labels = labelsFor([language, ...(dataset?.languages.slice(0, 1) ?? [])].join());
  return dataset
    ? termLabel(dataset, labels, vocabulary, value, language, options).value
    : (findLabel(labels, vocabulary, value, options) ?? value);
};
