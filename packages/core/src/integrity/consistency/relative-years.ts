import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import { localizedFields } from '../../model/record-fields.generated.js';
import type { Dataset } from '../../model/types.generated.js';
import { primaryLanguage } from '../helpers/citations.js';
import { isObject, ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'relative-years';

/** Relative year expressions by language; texts in other languages are not checked. */
const phrases: ReadonlyMap<string, RegExp> = new Map([
  ['en', /\b(?:this|last|next) year\b/i],
  ['nl', /\b(?:dit|vorig|volgend) jaar\b/i],
  ['de', /\b(?:diese[sm]?|letzte[sn]?|vergangene[sn]?|nächste[sn]?|kommende[sn]?) Jahr\b|\bheuer\b/i],
  ['fi', /\b(?:tänä|viime|ensi) vuonna\b/i],
]);

/** Date fields of records. */
const dateFields = ['date', 'startDate', 'endDate', 'asOf', 'targetDate', 'published', 'writtenAfter', 'writtenBefore'];

const year = /\b(?:1[5-9]|20)\d\d\b/;

const checkRecord = ({ collection, record, path }: RecordEntry): Issue[] => {
  if (dateFields.some((field) => ownValue(record, field) !== undefined)) return [];
  return localizedFields[collection].flatMap((field) => {
    const text = ownValue(record, field);
    if (!isObject(text)) return [];
    return Object.entries(text).flatMap(([language, words]) => {
      const phrase = phrases.get(primaryLanguage(language))?.exec(String(words))?.[0];
      if (phrase === undefined || year.test(String(words))) return [];
      const fault = integrityFault('relative-year', 'name-year', { phrase });
      return [issueAt(name, [...path, field, language], { severity: 'warning', value: words, ...fault })];
    });
  });
};

/**
 * Warns about expressions such as "this year", which become wrong the next year unless the text states the year or the
 * record has a date.
 */
export const relativeYears = {
  name,
  description: 'A text that speaks of "this year" names the year, or its record has a date.',
  check: (dataset: Dataset): Issue[] => allRecords(dataset).flatMap(checkRecord),
} satisfies Rule;
