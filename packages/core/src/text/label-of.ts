import type { SeedLanguage } from '../model/seed-languages.js';
import { findLabel, type LabelOptions } from './find-label.js';
import { labels as de } from './labels/de.js';
import { labels as en } from './labels/en.js';
import { labels as fi } from './labels/fi.js';
import { labels as nl } from './labels/nl.js';
import type { Vocabulary, VocabularyLabels, VocabularyValues } from './labels/vocabulary-labels.js';
import { builtInLanguage } from './spoken-language.js';

const allLabels: Readonly<Record<SeedLanguage, VocabularyLabels>> = { en, nl, de, fi };

/**
 * The label of a value, in English where the language has none. Holds the labels of all four languages:
 * a page that shows one loads that one and uses `findLabel`.
 *
 * @example
 * labelOf('organizationKind', 'hospital', 'fi', { plural: true }); // 'sairaalat'
 */
export const labelOf = <Name extends Vocabulary>(
  vocabulary: Name,
  value: VocabularyValues[Name],
  language: string,
  options?: LabelOptions,
): string => findLabel(allLabels[builtInLanguage(language)], vocabulary, value, options) ?? value;
