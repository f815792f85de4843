import type { SeedLanguage } from '../model/seed-languages.js';
import { broaderTermsOf, findDeclaredTerm, isSymmetricKind } from '../model/terms/terms.js';
import type { Dataset, Concept } from '../model/types.generated.js';
import { labels as de } from './labels/de.js';
import { labels as en } from './labels/en.js';
import { labels as fi } from './labels/fi.js';
import { labels as nl } from './labels/nl.js';
import type { LabelSet, VocabularyLabels, Label } from './labels/vocabulary-labels.js';
import { languageChains } from './language-chain.js';
import { type LabelsByVocabulary, registeredLabels } from './languages/registry.js';
import { findTranslation, type Translation } from './localize.js';
import { builtInLanguage, supportedLanguages } from './supported-language.js';

/** Options of `termLabel`. */
export interface TermLabelOptions extends LabelOptions {
  /** The language of the given labels. Default: the requested language. */
  readonly labelsLanguage?: string | undefined;
}

/**
 * Returns the label of a declared term, with fallback to the first language of the dataset, then English, then any
 * language.
 */
export const declaredLabel = (
  { label, pluralLabel }: Pick<Concept, 'label' | 'pluralLabel'>,
  { languages }: Dataset,
  language: string,
  plural: boolean,
): Translation | undefined => {
  const fallbacks = [...languages.slice(0, 1), 'en'];
  const one = findTranslation(label, language, fallbacks);
  const several = plural ? findTranslation(pluralLabel, language, fallbacks) : undefined;
  return several && several.language === one?.language ? several : one;
};

/**
 * Returns the inverse label of a link kind: its own, or that of a broader kind, or else the forward label, which
 * symmetric kinds always use.
 */
const inverseLabel = (
  dataset: Dataset,
  labels: GivenLabels,
  kind: string,
  language: string,
  labelsLanguage: string,
): Translation | undefined => {
  const concept = findDeclaredTerm(dataset, 'link-kind', kind);
  const forwards = concept && declaredLabel(concept, dataset, language, false);
  if (forwards && isSymmetricKind(dataset, kind)) return forwards;
  for (const term of broaderTermsOf(dataset, 'link-kind', kind)) {
    const inverse = findDeclaredTerm(dataset, 'link-kind', term)?.inverseLabel;
    if (inverse) return declaredLabel({ label: inverse }, dataset, language, false);
    const value = findLabel(labels, 'link-kind-inverse', term);
    if (value !== undefined) return { value, language: labelsLanguage };
  }
  return forwards;
};

/** Returns the first language of a list without its region. */
const baseOf = (languages: string): string | undefined => languageChains(languages)[0]?.at(-1);

/**
 * Whether a text is in the reader's first language, in any of its regional variants.
 *
 * @example
 * isPreferred({ value: 'apotek', language: 'da' }, 'da-DK, en'); // true
 * isPreferred({ value: 'apotek', language: 'da' }, 'en, da'); // false
 */
export const isPreferred = (text: Translation, language: string): boolean => baseOf(text.language) === baseOf(language);

/**
 * Returns the label of any term of a vocabulary, in the form used in the middle of a sentence, with its language. The
 * label is, in this order: the one with which the dataset declares the term, which for a built-in term must be in the
 * requested language; the one of a built-in term in the given set of labels; the id in readable form, with the language "". For `link-kind-inverse`, it is the label that reads
 * from the second end to the first. A missing translation falls back to the first language of the dataset, then to
 * English; a plural that is missing in the language of the singular falls back to the singular.
 *
 * @example
 * import { labels } from '@health-networks/core/labels/en';
 * termLabel(ownDataset, labels, 'organization-kind', 'pharmacy', 'da'); // { value: 'apotek', language: 'da' }
 * termLabel(ownDataset, labels, 'organization-kind', 'hospital', 'en', { plural: true });
 * // { value: 'hospitals', language: 'en' }
 */
export const termLabel = (
  dataset: Dataset,
  labels: GivenLabels,
  vocabulary: LabelSet,
  term: string,
  language: string,
  { plural = false, labelsLanguage = language }: TermLabelOptions = {},
): Translation => {
  const readable: Translation = { value: term.replaceAll('-', ' '), language: '' };
  if (vocabulary === 'link-kind-inverse') {
    return inverseLabel(dataset, labels, term, language, labelsLanguage) ?? readable;
  }
  const concept = findDeclaredTerm(dataset, vocabulary, term);
  const declared = concept && declaredLabel(concept, dataset, language, plural);
  const known = findLabel(labels, vocabulary, term, { plural });
  if (declared && (known === undefined || isPreferred(declared, language))) return declared;
  return known === undefined ? readable : { value: known, language: labelsLanguage };
};

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
