import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import { localizedFields } from '../../model/record-fields.generated.js';
import type { Dataset } from '../../model/types.generated.js';
import { citedLanguages, primaryLanguage } from '../helpers/citations.js';
import { isObject, ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'translations-in-proportion';

/** The minimum length of texts to compare: shorter ones (names) may double in length in translation. */
const minLength = 60;
const maxRatio = 2;

/** Scripts with far fewer characters per text, which cannot be compared. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const checkText = (text: Record<string, unknown>, sources: ReadonlySet<string>, path: Issue['path']): Issue[] => {
  const texts = Object.entries(text).map(([language, words]) => ({ language, words: String(words) }));
  const originals = texts.filter(({ language }) => sources.has(primaryLanguage(language)));
  if (originals.length === 0 || texts.some(({ words }) => dense.test(words))) return [];
  const longest = Math.max(...originals.map(({ words }) => words.length));
  return texts
    .filter(({ words: { length } }) => length >= minLength && length > maxRatio * longest)
    .map(({ language, words }) =>
      issueAt(name, [...path, language], {
        severity: 'warning',
        value: words,
        ...integrityFault('too-long', 'see-whether', { times: maxRatio }),
      }),
    );
};

const checkRecord = ({ collection, record, path }: RecordEntry, dataset: Dataset): Issue[] => {
  const sources = citedLanguages(record, dataset);
  return localizedFields[collection].flatMap((field) => {
    const text = ownValue(record, field);
    return isObject(text) ? checkText(text, sources, [...path, field]) : [];
  });
};

/** Warns about translations that are much longer than their original, because they probably add content. */
export const translationsInProportion = {
  name,
  description: 'No text is more than twice as long as the one in the language of the cited source.',
  check: (dataset: Dataset): Issue[] => allRecords(dataset).flatMap((entry) => checkRecord(entry, dataset)),
} satisfies Rule;
