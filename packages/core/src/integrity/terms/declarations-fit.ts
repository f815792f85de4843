import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Fault, type Issue } from '../../model/issues/issue.js';
import { findDeclaredTerm, isKnownTerm, narrowerMatcher, nearestTermFinder } from '../../model/terms/terms.js';
import type { Concept, Dataset } from '../../model/types.generated.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import type { Rule } from '../rule.js';

const name = 'declarations-fit';

const isVocabulary = (scheme: string): boolean => Object.hasOwn(vocabularyFacts, scheme);

const faultAt = ({ id }: Concept, field: keyof Concept, fault: Fault): Issue =>
  issueAt(name, ['concepts', id, field], fault);

/**
 * Checks that the broader term is in the same vocabulary; concepts that are not terms of vocabularies may be below
 * another scheme.
 */
const checkBroader = (concept: Concept, { concepts }: Dataset): Issue[] => {
  const { scheme, broader } = concept;
  const wider = broader !== undefined && Object.hasOwn(concepts, broader) ? concepts[broader] : undefined;
  if (!wider || wider.scheme === scheme || !(isVocabulary(scheme) || isVocabulary(wider.scheme))) return [];
  return [
    faultAt(concept, 'broader', {
      value: broader,
      ...integrityFault('broader-elsewhere', 'wider-term', { other: wider.scheme, scheme }),
    }),
  ];
};

const checkCounts = (concept: Concept, isProperty: (scheme: string) => boolean): Issue[] =>
  concept.countsRoles === undefined || isProperty(concept.scheme)
    ? []
    : [
        faultAt(concept, 'countsRoles', {
          value: concept.countsRoles,
          ...integrityFault('counts-nothing', 'property-scheme', { scheme: concept.scheme }),
        }),
      ];

const checkInverse = (concept: Concept): Issue[] =>
  concept.inverseLabel === undefined || concept.scheme === 'link-kind'
    ? []
    : [
        faultAt(concept, 'inverseLabel', {
          value: concept.inverseLabel,
          ...integrityFault('no-link-kind', 'link-kind-scheme', { scheme: concept.scheme }),
        }),
      ];

type Find = ReturnType<typeof nearestTermFinder>;

/** Returns a function that finds the nearest kind with an inverse label, which narrower kinds inherit. */
const backwardsFinder = (dataset: Dataset): Find =>
  nearestTermFinder(
    dataset,
    'link-kind',
    (kind) =>
      isKnownTerm('link-kind', kind) || findDeclaredTerm(dataset, 'link-kind', kind)?.inverseLabel !== undefined,
  );

const checkBackwards = (concept: Concept, findBackwards: Find): Issue[] =>
  concept.scheme !== 'link-kind' || concept.inverseLabel !== undefined || findBackwards(concept.id) !== undefined
    ? []
    : [
        faultAt(concept, 'inverseLabel', {
          severity: 'warning',
          ...integrityFault('no-inverse', 'add-inverse'),
        }),
      ];

/** Checks that the fields of a declared term fit the vocabulary to which it is added. */
export const declarationsFit = {
  name,
  description: 'A declared term lies below one of the same vocabulary and has only what such terms have.',
  check: (dataset: Dataset): Issue[] => {
    const findBackwards = backwardsFinder(dataset);
    const isProperty = narrowerMatcher(dataset, 'concept-scheme', ['property']);
    return Object.values(dataset.concepts).flatMap((concept) => [
      ...checkBroader(concept, dataset),
      ...checkCounts(concept, isProperty),
      ...checkInverse(concept),
      ...checkBackwards(concept, findBackwards),
    ]);
  },
} satisfies Rule;
