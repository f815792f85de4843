import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import type { Rule } from './rule.js';
import { issueAt } from '../model/issue-at.js';
import { citationsOf } from './support/citations-of.js';
import { allRecords } from './support/records.js';

const name = 'records-cite';

/** Every record says where its facts were read; a source cites itself for its title. */
export const recordsCite = {
  name,
  description: 'Every record has at least one citation.',
  check: (dataset: Dataset): Issue[] =>
    allRecords(dataset)
      .filter(({ record }) => citationsOf(record).length === 0)
      .map(({ path }) =>
        issueAt(name, [...path, 'citations'], {
          message: 'names no source',
          remedy: 'Cite the source that says so: { "source": "…", "quote": "…" }.',
        }),
      ),
} satisfies Rule;
