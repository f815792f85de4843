import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { citationsOf, hasSources } from '../helpers/citations.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'records-cite';

const noSources = issueAt(name, ['sources'], {
  severity: 'info',
  ...integrityFault('no-sources', 'add-sources'),
});

/** Whether a record declares a term, which is a classification by the dataset itself and needs no source. */
const declaresTerm = ({ collection, record }: RecordEntry): boolean =>
  collection === 'concepts' && Object.hasOwn(vocabularyFacts, String(ownValue(record, 'scheme')));

/** Returns a citation to write: a source cites itself. */
const exampleFor = (collection: string, path: readonly PropertyKey[]): string =>
  collection === 'sources' ? `{ "source": "${String(path.at(-1))}" }` : '{ "source": "…", "quote": "…" }';

/**
 * Checks that every record cites a source; a source cites itself for its title. A dataset without any source gets a
 * single `info`.
 */
export const recordsCite = {
  name,
  description: 'Every record has at least one citation, but for declared terms; or the dataset names no source at all.',
  check: (dataset: Dataset): Issue[] => {
    const uncited = allRecords(dataset).filter(
      (entry) => citationsOf(entry.record).length === 0 && !declaresTerm(entry),
    );
    if (!hasSources(dataset)) return uncited.length > 0 ? [noSources] : [];
    return uncited.map(({ path, collection }) =>
      issueAt(
        name,
        [...path, 'citations'],
        integrityFault('no-source', 'cite-source', { example: exampleFor(collection, path) }),
      ),
    );
  },
} satisfies Rule;
