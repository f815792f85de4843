import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { citationsOf, citedText } from '../helpers/citations.js';
import { allRecords } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'quotes-short';

/** The maximum number of words: long enough to find the passage, short enough to count as a quotation. */
const maxWords = 8;

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Checks that quotes are short: they point to a passage and do not copy it. */
export const quotesShort = {
  name,
  description: `No quote is longer than ${maxWords} words.`,
  check: (dataset: Dataset): Issue[] =>
    allRecords(dataset).flatMap(({ record, path }) =>
      citationsOf(record).flatMap(({ index, citation }) => {
        const quote = citedText(citation, 'quote') ?? '';
        const words = countWords(quote);
        if (words <= maxWords) return [];
        const fault = integrityFault('quote-long', 'shorten-quote', { words, max: maxWords });
        return [issueAt(name, [...path, 'citations', index, 'quote'], { value: quote, ...fault })];
      }),
    ),
} satisfies Rule;
