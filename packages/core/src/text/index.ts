export { capitalize } from './capitalize.js';
export { compareNames, registerName, sortName } from './names/register-name.js';
export { findLabel, type GivenLabels, type LabelOptions } from './label-of.js';
export { findTranslation, localize, type Translation } from './localize.js';
export { formatCountryName, formatLanguageName } from './display-names.js';
export { formatDate } from './format-date.js';
export { formatDistance } from './format-distance.js';
export { formatEventDates, formatMoment, formatPeriod } from './format-period.js';
export { formatList } from './format-list.js';
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
