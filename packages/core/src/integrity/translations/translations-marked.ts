import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import { localizedFields } from '../../model/record-fields.generated.js';
import type { Dataset } from '../../model/types.generated.js';
import { citedLanguages, primaryLanguage } from '../helpers/citations.js';
import { isObject, ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'translations-marked';

/** Ignores case, because a borrowed word gets the capitalization of its new language: "Living labs", "Living Labs". */
const caseless = (words: unknown): unknown => (typeof words === 'string' ? words.toLowerCase() : words);

/**
 * Returns the languages of editorial translations: languages that no cited source has and whose text is not an
 * unchanged name. A text in a single language may be original, so it is skipped.
 */
const translatedInto = (text: Record<string, unknown>, cited: ReadonlySet<string>): string[] => {
  if (Object.keys(text).length === 1) return [];
  const originals = new Set(
    Object.entries(text)
      .filter(([language]) => cited.has(primaryLanguage(language)))
      .map(([, words]) => caseless(words)),
  );
  return Object.entries(text)
    .filter(([language, words]) => !cited.has(primaryLanguage(language)) && !originals.has(caseless(words)))
    .map(([language]) => language);
};

const checkRecord = ({ collection, record, path }: RecordEntry, dataset: Dataset): Issue[] => {
  const cited = citedLanguages(record, dataset);
  const editorial = ownValue(record, 'editorial');
  const marks = new Set<unknown>(Array.isArray(editorial) ? editorial : []);
  if (cited.size === 0) return [];
  return localizedFields[collection].flatMap((field) => {
    const text = ownValue(record, field);
    if (!isObject(text) || marks.has(field)) return [];
    return translatedInto(text, cited)
      .filter((language) => !marks.has(`${field}.${language}`))
      .map((language) =>
        issueAt(name, [...path, field, language], {
          value: text[language],
          ...integrityFault('unmarked', 'mark-editorial', { field: `${field}.${language}` }),
        }),
      );
  });
};

/**
 * Checks that a text in a language that no cited source has is marked as editorial, because it is a translation by the
 * editors.
 */
export const translationsMarked = {
  name,
  description: 'A text in a language that no cited source has is marked as editorial.',
  check: (dataset: Dataset): Issue[] => allRecords(dataset).flatMap((entry) => checkRecord(entry, dataset)),
} satisfies Rule;
