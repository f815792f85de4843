import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { citationsOf, citedText } from '../helpers/citations.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'quotes-given';

/**
 * Checks that a citation of a source with a stored text has a quote, so that it can be verified, or states that the
 * quote is withheld.
 */
export const quotesGiven = {
  name,
  description: 'A citation of a source whose text is stored carries a quote, or says that it is withheld.',
  check: (dataset: Dataset): Issue[] =>
    allRecords(dataset).flatMap(({ record, path }) =>
      citationsOf(record).flatMap(({ index, citation }) => {
        const source = ownValue(dataset.sources, citedText(citation, 'source') ?? '');
        const isExplained = citedText(citation, 'quote') !== undefined || ownValue(citation, 'withheld') === true;
        if (ownValue(source, 'textFile') === undefined || isExplained) return [];
        return [issueAt(name, [...path, 'citations', index, 'quote'], integrityFault('missing', 'give-quote'))];
      }),
    ),
} satisfies Rule;
