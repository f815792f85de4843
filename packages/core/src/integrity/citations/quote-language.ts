import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { citationsOf, citedText, primaryLanguage } from '../helpers/citations.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords } from '../helpers/records.js';
import { countStopWords } from '../helpers/stop-words.js';
import type { Rule } from '../rule.js';

const name = 'quote-language';

/** The minimum number of stop words; fewer could belong to a name. */
const enough = 3;

/** Returns the language of the quote if its stop words clearly belong to another language than the expected one. */
const findOther = (quote: string, language: string): string | undefined => {
  const counts = countStopWords(quote);
  if (counts.get(language) !== 0) return undefined;
  return [...counts].find(([, count]) => count >= enough)?.[0];
};

/**
 * Checks that quotes are in the language of their source. Reports only clear cases, in languages with a stop-word list.
 */
export const quoteLanguage = {
  name,
  description: 'Every quote is in the language of its source, as far as its words show.',
  check: (dataset: Dataset): Issue[] =>
    allRecords(dataset).flatMap(({ record, path }) =>
      citationsOf(record).flatMap(({ index, citation }) => {
        const [source, quote] = [citedText(citation, 'source') ?? '', citedText(citation, 'quote') ?? ''];
        const language = primaryLanguage(ownValue(ownValue(dataset.sources, source), 'language'));
        const other = findOther(quote, language);
        if (other === undefined) return [];
        const fault = integrityFault('quote-language', 'quote-as-it-stands', { source, language, other });
        return [issueAt(name, [...path, 'citations', index, 'quote'], { value: quote, ...fault })];
      }),
    ),
} satisfies Rule;
