import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { termUses } from '../helpers/term-fault.js';
import type { Rule } from '../rule.js';

const name = 'terms-used';

/** Reports declared terms that no record uses. Not an error, but often a sign of a typing error elsewhere. */
export const termsUsed = {
  name,
  description: 'Every declared term of a vocabulary is used by a record, or is wider than one that is.',
  check: (dataset: Dataset): Issue[] => {
    const concepts = Object.values(dataset.concepts);
    const used = new Set([
      ...termUses(dataset).map(({ vocabulary, value }) => `${vocabulary} ${String(value)}`),
      ...concepts.map(({ scheme, broader }) => `${scheme} ${broader ?? ''}`),
    ]);
    return concepts
      .filter(({ id, scheme }) => Object.hasOwn(vocabularyFacts, scheme) && !used.has(`${scheme} ${id}`))
      .map(({ id, scheme }) =>
        issueAt(name, ['concepts', id], {
          severity: 'info',
          value: id,
          ...integrityFault('unused-term', 'use-or-remove', { scheme }),
        }),
      );
  },
} satisfies Rule;
