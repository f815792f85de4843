import type { SeedLanguage } from '../model/seed-languages.js';
import type { Dataset } from '../model/types.generated.js';
import { labels as de } from './labels/de.js';
import { labels as en } from './labels/en.js';
import { labels as fi } from './labels/fi.js';
import { labels as nl } from './labels/nl.js';
import type { LabelSet, VocabularyLabels, Label } from './labels/vocabulary-labels.js';
import type { LabelsByVocabulary } from './languages/language-pack.js';
import { registeredLabels } from './languages/registry.js';
import { builtInLanguage, supportedLanguages } from './supported-language.js';
import { termLabel } from './term-label.js';

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
