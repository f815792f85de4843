import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import { citedFieldsExist } from './cited-fields-exist.js';
import { contactPointsReachable } from './contact-points-reachable.js';
import { countriesAgree } from './countries-agree.js';
import { datesInOrder } from './dates-in-order.js';
import { duplicateOrganizations } from './duplicate-organizations.js';
import { idsMatchKeys } from './ids-match-keys.js';
import { idsUnique } from './ids-unique.js';
import { linksOnce } from './links-once.js';
import { localizedTextComplete } from './localized-text-complete.js';
import { noCycles } from './no-cycles.js';
import { personalDataSourced } from './personal-data-sourced.js';
import { pillarsInOrder } from './pillars-in-order.js';
import { plannedEventsDated } from './planned-events-dated.js';
import { quoteLanguage } from './quote-language.js';
import { quotesGiven } from './quotes-given.js';
import { quotesShort } from './quotes-short.js';
import { quotesStandInSource } from './quotes-stand-in-source.js';
import { recordsCite } from './records-cite.js';
import { referencesResolve } from './references-resolve.js';
import { termsDeclaredOnce } from './terms-declared-once.js';
import { termsDeclared } from './terms-declared.js';
import { termsUsed } from './terms-used.js';
import { translationsMarked } from './translations-marked.js';
import type { CheckContext, Rule } from './rule.js';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  idsUnique,
  idsMatchKeys,
  referencesResolve,
  termsDeclared,
  termsDeclaredOnce,
  termsUsed,
  noCycles,
  datesInOrder,
  recordsCite,
  citedFieldsExist,
  quotesGiven,
  quotesShort,
  quotesStandInSource,
  quoteLanguage,
  localizedTextComplete,
  translationsMarked,
  contactPointsReachable,
  personalDataSourced,
  pillarsInOrder,
  countriesAgree,
  linksOnce,
  plannedEventsDated,
  duplicateOrganizations,
];

/**
 * Checks what a schema cannot say: references, citations, order, completeness. Takes a parsed dataset and returns
 * every issue of every rule; an empty array means that all is well. Issues of severity `info` are no faults.
 *
 * @example
 * const issues = checkDataset(parseDataset(input));
 * for (const issue of issues) console.log(formatIssue(issue));
 */
export const checkDataset = (dataset: Dataset, options: CheckContext = {}): Issue[] =>
  rules.flatMap((rule) => rule.check(dataset, options));
