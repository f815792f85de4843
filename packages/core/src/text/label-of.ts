import type { Dataset } from '../model/dataset.js';
import type { SeedLanguage } from '../model/seed-languages.js';
import { findLabel, type LabelOptions } from './find-label.js';
import { labels as de } from './labels/de.js';
import { labels as en } from './labels/en.js';
import { labels as fi } from './labels/fi.js';
import { labels as nl } from './labels/nl.js';
import type { LabelSet, VocabularyLabels } from './labels/vocabulary-labels.js';
import type { LabelsByVocabulary } from './languages/language-pack.js';
import { registeredLabels } from './languages/registry.js';
import { builtInLanguage, spokenLanguages } from './spoken-language.js';
import { termLabel } from './term-label.js';

const allLabels: Readonly<Record<SeedLanguage, VocabularyLabels>> = { en, nl, de, fi };

/** Which form of a label to give, and of whose terms. */
export interface LabelOfOptions extends LabelOptions {
  /** The dataset whose own terms are named too. */
  readonly dataset?: Dataset | undefined;
}

const overlaid = (labels: LabelsByVocabulary, further: LabelsByVocabulary): LabelsByVocabulary => ({
  ...labels,
  ...Object.fromEntries(Object.entries(further).map(([name, terms]) => [name, { ...labels[name], ...terms }])),
});

/** Labels of the preferred built-in language, overridden by registered ones of languages with higher preference. */
const labelsFor = (wanted: string): LabelsByVocabulary => {
  const whole = builtInLanguage(wanted);
  const speakers: readonly string[] = spokenLanguages(wanted).map(({ language }) => language);
  return speakers
    .slice(0, speakers.indexOf(whole) + 1)
    .reverse()
    .reduce<LabelsByVocabulary>((labels, tag) => overlaid(labels, registeredLabels(tag)), allLabels[whole]);
};

/**
 * The label of a value, in English where the language has none, registered languages included. Where a dataset is given,
 * its first language stands in before English does, and the terms that it declares are named too. Holds the labels of all four languages: a page that shows one loads that one and uses `findLabel` or
 * `termLabel`, which also tells the language.
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
