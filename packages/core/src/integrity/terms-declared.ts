import type { Rule } from './rule.js';
import { findNearest } from '../model/find-nearest.js';
import { issueAt, type Fault } from '../model/issue-at.js';
import type { Issue } from '../model/issue.js';
import { maxIssues } from '../model/limit-issues.js';
import { isCurrencyCode } from '../model/is-currency-code.js';
import { vocabularyFacts } from '../model/vocabularies/facts.js';
import { isKnownTerm } from '../model/terms.js';
import { declaredTerms, termUses, type TermUse } from './support/terms.js';

const name = 'terms-declared';

type Declared = ReturnType<typeof declaredTerms>;

/** A scheme may also be the name of a vocabulary: a concept of that scheme adds a term to it. */
const schemesThatTakeTerms: readonly string[] = Object.entries(vocabularyFacts)
  .filter(([, { isOpen }]) => isOpen)
  .map(([vocabulary]) => vocabulary);

const knownTerms = (vocabulary: string): string[] => [
  ...Object.keys(vocabularyFacts[vocabulary]?.terms ?? {}),
  ...(vocabulary === 'concept-scheme' ? schemesThatTakeTerms : []),
];

const isAllowed = ({ vocabulary, value }: TermUse, declared: Declared): boolean =>
  typeof value !== 'string' ||
  isKnownTerm(vocabulary, value) ||
  declared.get(vocabulary)?.has(value) === true ||
  (vocabulary === 'concept-scheme' && schemesThatTakeTerms.includes(value)) ||
  (vocabulary === 'quantity-unit' && isCurrencyCode(value));

/** The scheme under which the same word is declared: the author meant it for another field. */
const declaredElsewhere = (value: string, declared: Declared): string | undefined =>
  [...declared].find(([, terms]) => terms.has(value))?.[0];

const findFault = ({ vocabulary, value }: TermUse, declared: Declared, mayCompare: boolean): Fault => {
  const word = String(value);
  const elsewhere = declaredElsewhere(word, declared);
  if (elsewhere !== undefined) {
    const message = `is declared as a term of "${elsewhere}", not of "${vocabulary}"`;
    return { value, message, remedy: `Give the concept the scheme "${vocabulary}", or use another term.` };
  }
  const candidates = mayCompare ? [...knownTerms(vocabulary), ...(declared.get(vocabulary) ?? [])] : [];
  const near = findNearest(word, candidates);
  const hint = near === undefined ? 'Declare it' : `Did you mean "${near}"? Else declare it`;
  const example = `"concepts": { "${word}": { "scheme": "${vocabulary}", "label": { "en": "…" } } }`;
  return {
    value,
    message: `is neither a known term of "${vocabulary}" nor declared in this dataset`,
    remedy: `${hint}: ${example}.`,
  };
};

/** Says what is wrong with a use of a term. To compare a word with every term takes time: it is done once for each word. */
const createFaultFinder = (declared: Declared): ((use: TermUse) => Fault) => {
  const faults = new Map<string, Fault>();
  return (use) => {
    const key = `${use.vocabulary} ${String(use.value)}`;
    const fault = faults.get(key) ?? findFault(use, declared, faults.size < maxIssues);
    faults.set(key, fault);
    return fault;
  };
};

/** A term is known to the code, or the dataset declares it as a concept. Takes any input. */
export const termsDeclared = {
  name,
  description: 'Every kind, role, status and scheme is known, or declared by a concept of the dataset.',
  check: (dataset: unknown): Issue[] => {
    const declared = declaredTerms(dataset);
    const faultOf = createFaultFinder(declared);
    return termUses(dataset)
      .filter((use) => !isAllowed(use, declared))
      .map((use) => issueAt(name, use.path, faultOf(use)));
  },
} satisfies Rule;
