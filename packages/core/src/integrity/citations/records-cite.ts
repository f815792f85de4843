import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issues/issue.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import type { Rule } from '../rule.js';
import { issueAt } from '../../model/issues/issue-at.js';
import { citationsOf, hasSources } from '../helpers/citations.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import { integrityFault } from '../../model/issues/integrity-fault.js';

const name = 'records-cite';

const noSources = issueAt(name, ['sources'], {
  severity: 'info',
  ...integrityFault('no-sources', 'add-sources'),
});

/** A declared term is a classification of the dataset's own and needs no source. */
const declaresTerm = ({ collection, record }: RecordEntry): boolean =>
  collection === 'concepts' && Object.hasOwn(vocabularyFacts, String(ownValue(record, 'scheme')));

/**
 * Every record must cite a source; a source cites itself for its title. A dataset without any source gets a single
 * `info`.
 */
export const recordsCite = {
  name,
  description: 'Every record has at least one citation, but for declared terms; or the dataset names no source at all.',
  check: (dataset: Dataset): Issue[] => {
    const uncited = allRecords(dataset).filter(
      (entry) => citationsOf(entry.record).length === 0 && !declaresTerm(entry),
    );
    if (!hasSources(dataset)) return uncited.length > 0 ? [noSources] : [];
    const fault = integrityFault('no-source', 'cite-source', { example: '{ "source": "…", "quote": "…" }' });
    return uncited.map(({ path }) => issueAt(name, [...path, 'citations'], fault));
  },
} satisfies Rule;
