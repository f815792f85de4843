import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { localizedFields } from '../../model/record-fields.generated.js';
import type { Dataset } from '../../model/types.generated.js';
import { isObject, ownValue } from '../helpers/own-value.js';
import { allRecords } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'localized-text-complete';

const checkText = (text: unknown, languages: readonly string[], path: Issue['path']): Issue[] => {
  if (!isObject(text)) return [];
  const missing = languages.filter((language) => !Object.hasOwn(text, language));
  if (missing.length === 0) return [];
  const languagesLeft = missing.map((language) => `"${language}"`).join(', ');
  return [issueAt(name, path, { value: text, ...integrityFault('no-text', 'add-text', { languages: languagesLeft }) })];
};

/** Checks that every localized text is available in each of the `languages` of the dataset. */
export const localizedTextComplete = {
  name,
  description: 'Every localized text is there in each of the languages that the dataset declares.',
  check: (dataset: Dataset): Issue[] => {
    const { languages } = dataset;
    return [
      ...checkText(dataset.name, languages, ['name']),
      ...allRecords(dataset).flatMap(({ collection, record, path }) =>
        localizedFields[collection].flatMap((field) => checkText(ownValue(record, field), languages, [...path, field])),
      ),
    ];
  },
} satisfies Rule;
