export { capitalize } from './capitalize.js';
export { compareNames } from './names/register-name.js';
export { findLabel, type GivenLabels, type LabelOptions } from './label-of.js';
export { findTranslation, type Translation } from './localize.js';
export { formatCountryName } from './display-names.js';
export { formatDate } from './format-date.js';
export { formatDistance } from './format-distance.js';
export { formatEventDates } from './format-period.js';
export { formatLanguageName } from './display-names.js';
export { formatList } from './format-list.js';
export { formatMoment } from './format-period.js';
export { formatPeriod } from './format-period.js';
export { formatPersonName } from './format-person-name.js';
export { formatQuantity, quantityParts, type QuantityOptions, type QuantityParts } from './format-quantity.js';
export { labelOf, type LabelOfOptions } from './label-of.js';
export type { Label, LabelSet, VocabularyLabels } from './labels/vocabulary-labels.js';
export { checkLanguage, type LanguageReport } from './languages/check-language.js';
export { completeWords, type CompletedWords, type WordMistake } from './languages/check-language.js';
export type { LabelsByVocabulary, LanguagePack, TermLabel, TextWordOverrides } from './languages/registry.js';
export { registerLanguage } from './languages/registry.js';
export { registeredLabels, registeredPack } from './languages/registry.js';
export type { DateWords, PeriodWords, TextWords } from './languages/text-words.js';
export { localize } from './localize.js';
export { registerName } from './names/register-name.js';
export { sortName } from './names/register-name.js';
export {
  builtInLanguage,
  supportedLanguage,
  supportedLanguages,
  type SupportedLanguage,
} from './supported-language.js';
export type {
  OwnContactColumn,
  OwnEventColumn,
  PartnerColumn,
  PersonWords,
  TableWordOverrides,
  TableWords,
  TimeWords,
  Words,
} from './tables/table-words.js';
export { isPreferred, termLabel, type TermLabelOptions } from './label-of.js';
