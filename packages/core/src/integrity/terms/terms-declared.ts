import { isCurrencyCode } from '../../model/guards/is-currency-code.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import { isKnownTerm } from '../../model/terms/terms.js';
import {
  createTermFaults,
  schemesThatTakeTerms,
  declaredTerms,
  termUses,
  type TermUse,
} from '../helpers/term-fault.js';
import type { Rule } from '../rule.js';

const name = 'terms-declared';

type Declared = ReturnType<typeof declaredTerms>;

const isAllowed = ({ vocabulary, value }: TermUse, declared: Declared): boolean =>
  typeof value !== 'string' ||
  isKnownTerm(vocabulary, value) ||
  declared.get(vocabulary)?.has(value) === true ||
  (vocabulary === 'concept-scheme' && schemesThatTakeTerms.includes(value)) ||
  (vocabulary === 'quantity-unit' && isCurrencyCode(value));

/** Checks that every term is built in or declared by a concept of the dataset. Takes any input. */
export const termsDeclared = {
  name,
  description: 'Every kind, role, status and scheme is known, or declared by a concept of the dataset.',
  check: (dataset: unknown): Issue[] => {
    const declared = declaredTerms(dataset);
    const faultOf = createTermFaults(dataset, declared);
    return termUses(dataset)
      .filter((use) => !isAllowed(use, declared))
      .map((use) => issueAt(name, use.path, faultOf(use.vocabulary, String(use.value))));
  },
} satisfies Rule;
