import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Fault, type Issue } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { hasSources } from '../helpers/citations.js';
import type { Rule } from '../rule.js';

const name = 'personal-data-sourced';

const noSource: Fault = integrityFault('person-without-source', 'cite-person');

const noReview: Fault = { severity: 'warning', ...integrityFault('missing', 'give-review') };

const checkPersons = ({ persons }: Dataset): Issue[] =>
  Object.entries(persons).flatMap(([key, { citations, reviewBy }]) => [
    ...(citations.length === 0 ? [issueAt(name, ['persons', key, 'citations'], noSource)] : []),
    ...(reviewBy === undefined ? [issueAt(name, ['persons', key, 'reviewBy'], noReview)] : []),
  ]);

const checkContacts = ({ contactPoints }: Dataset): Issue[] =>
  Object.entries(contactPoints)
    .filter(([, { person, citations }]) => person !== undefined && citations.length === 0)
    .map(([key]) => issueAt(name, ['contactPoints', key, 'citations'], noSource));

/**
 * Checks that personal data come from a public document and have a review date. Skips datasets without sources, which
 * describe their own people.
 */
export const personalDataSourced = {
  name,
  description: 'A person, and a contact that names one, cites a source; a person has a date to look again.',
  check: (dataset: Dataset): Issue[] =>
    hasSources(dataset) ? [...checkPersons(dataset), ...checkContacts(dataset)] : [],
} satisfies Rule;
