import { quoted } from '../model/issues/mask-personal.js';
import type { Dataset } from '../model/types.generated.js';
import { findNearest } from '../model/issues/find-nearest.js';
import type { Issue } from '../model/issues/issue.js';
import { limitIssues } from '../model/issues/limit-issues.js';
import { citedFieldsExist } from './citations/cited-fields-exist.js';
import { conceptsUsed } from './references/concepts-used.js';
import { contactPointsReachable } from './completeness/contact-points-reachable.js';
import { countriesAgree } from './consistency/countries-agree.js';
import { datesInOrder } from './consistency/dates-in-order.js';
import { declarationsFit } from './terms/declarations-fit.js';
import { duplicateOrganizations } from './identity/duplicate-organizations.js';
import { fundersApart } from './consistency/funders-apart.js';
import { goalsOwned } from './completeness/goals-owned.js';
import { groupsRelated } from './completeness/groups-related.js';
import { idsMatchKeys } from './identity/ids-match-keys.js';
import { idsUnique } from './identity/ids-unique.js';
import { linksOnce } from './identity/links-once.js';
import { localizedTextComplete } from './translations/localized-text-complete.js';
import { membershipsOnce } from './identity/memberships-once.js';
import { noCycles } from './references/no-cycles.js';
import { personalDataSourced } from './citations/personal-data-sourced.js';
import { pillarsInOrder } from './consistency/pillars-in-order.js';
import { plannedEventsDated } from './consistency/planned-events-dated.js';
import { quoteLanguage } from './citations/quote-language.js';
import { quotesGiven } from './citations/quotes-given.js';
import { quotesShort } from './citations/quotes-short.js';
import { quotesStandInSource } from './citations/quotes-stand-in-source.js';
import { recordsCite } from './citations/records-cite.js';
import { referencesResolve } from './references/references-resolve.js';
import { relativeYears } from './consistency/relative-years.js';
import { termsDeclaredOnce } from './terms/terms-declared-once.js';
import { termsDeclared } from './terms/terms-declared.js';
import { termsUsed } from './terms/terms-used.js';
import { translationsInProportion } from './translations/translations-in-proportion.js';
import { translationsMarked } from './translations/translations-marked.js';
import type { CheckContext, Rule } from './rule.js';

/** The rules by name, in the order in which they run. */
export const rulesByName = {
  'ids-unique': idsUnique,
  'ids-match-keys': idsMatchKeys,
  'references-resolve': referencesResolve,
  'terms-declared': termsDeclared,
  'terms-declared-once': termsDeclaredOnce,
  'terms-used': termsUsed,
  'concepts-used': conceptsUsed,
  'declarations-fit': declarationsFit,
  'no-cycles': noCycles,
  'dates-in-order': datesInOrder,
  'records-cite': recordsCite,
  'cited-fields-exist': citedFieldsExist,
  'quotes-given': quotesGiven,
  'quotes-short': quotesShort,
  'quotes-stand-in-source': quotesStandInSource,
  'quote-language': quoteLanguage,
  'localized-text-complete': localizedTextComplete,
  'translations-marked': translationsMarked,
  'translations-in-proportion': translationsInProportion,
  'contact-points-reachable': contactPointsReachable,
  'personal-data-sourced': personalDataSourced,
  'pillars-in-order': pillarsInOrder,
  'countries-agree': countriesAgree,
  'links-once': linksOnce,
  'memberships-once': membershipsOnce,
  'groups-related': groupsRelated,
  'goals-owned': goalsOwned,
  'planned-events-dated': plannedEventsDated,
  'relative-years': relativeYears,
  'funders-apart': fundersApart,
  'duplicate-organizations': duplicateOrganizations,
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a rule of `checkDataset`. */
export type RuleName = keyof typeof rulesByName;

/** All rules, in the order in which they run. */
export const rules: readonly Rule[] = Object.values(rulesByName);

/** Options of `checkDataset`. */
export interface CheckOptions extends CheckContext {
  /** Rules that are not run. Default: none. */
  readonly skip?: readonly RuleName[];
}

/**
 * Validates rule names at run time, because a misspelled name from a file or command line would otherwise be ignored
 * silently.
 */
const checkNames = (skip: readonly string[]): void => {
  const known = rules.map(({ name }) => name);
  for (const name of skip) {
    if (known.includes(name)) continue;
    const near = findNearest(name, known);
    const hint = near === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean "${near}"?`;
    throw new RangeError(`There is no rule ${quoted(name)} to skip. ${hint}`);
  }
};

/**
 * Checks what a schema cannot express: references, terms, citations, order, completeness. Takes a parsed dataset and
 * returns the issues of all rules: up to `maxIssues` of them, and the number of further ones. An empty array means that
 * there are none. Issues of severity `info` are not faults. A dataset without any source is not required to cite
 * sources: it only gets one `info` of `records-cite`.
 *
 * @throws {RangeError} when `skip` contains a rule that does not exist
 * @example
 * checkDataset({ ...ownDataset, places: {} }, { skip: ['records-cite'] }).map(formatIssue);
 * // ['organizations.clinic.place "aarhus" refers to no record. Correct the id, or add the record to places.', …]
 */
export const checkDataset = (dataset: Dataset, { skip = [], ...context }: CheckOptions = {}): Issue[] => {
  checkNames(skip);
  const skipped: readonly string[] = skip;
  const requested = rules.filter(({ name }) => !skipped.includes(name));
  return limitIssues(requested.flatMap((rule) => rule.check(dataset, context)));
};
