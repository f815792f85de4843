import { nearestFinder, withAncestors } from './ancestors-of.js';
import type { Concept, Dataset } from '../types.generated.js';
import { vocabularyFacts, type TermFacts } from '../vocabularies/facts.js';
import type { VocabularyName } from '../vocabularies/index.js';

const factsOf = (vocabulary: string, term: string): TermFacts | undefined => {
  const terms = Object.hasOwn(vocabularyFacts, vocabulary) ? vocabularyFacts[vocabulary]?.terms : undefined;
  return terms && Object.hasOwn(terms, term) ? terms[term] : undefined;
};

/**
 * Whether a term is built into a vocabulary. Both arguments may be any text.
 *
 * @example
 * isKnownTerm('organization-kind', 'hospital'); // true
 */
export const isKnownTerm = (vocabulary: string, term: string): boolean => factsOf(vocabulary, term) !== undefined;

/**
 * Returns the concept by which a dataset declares a term of a vocabulary, or `undefined` if the dataset does not
 * declare the term.
 *
 * @example
 * findDeclaredTerm(ownDataset, 'organization-kind', 'pharmacy')?.label; // { en: 'pharmacy', da: 'apotek' }
 * findDeclaredTerm(ownDataset, 'organization-kind', 'hospital'); // undefined
 */
export const findDeclaredTerm = (
  { concepts }: Dataset,
  vocabulary: VocabularyName,
  term: string,
): Concept | undefined => {
  const concept = Object.hasOwn(concepts, term) ? concepts[term] : undefined;
  return concept?.scheme === vocabulary ? concept : undefined;
};

/**
 * Returns a term and the broader terms above it, nearest first; facts about a broader term also hold for the narrower
 * ones. The walk ends at a cycle, which the integrity check reports.
 *
 * @example
 * broaderTermsOf(ownDataset, 'organization-kind', 'pharmacy'); // ['pharmacy', 'care-provider']
 */
export const broaderTermsOf = (dataset: Dataset, vocabulary: VocabularyName, term: string): string[] => [
  ...withBroaderTerms(dataset, vocabulary, [term]),
];

/** Returns terms and all broader terms above them, without duplicates. */
export const withBroaderTerms = (
  dataset: Dataset,
  vocabulary: VocabularyName,
  terms: Iterable<string>,
): ReadonlySet<string> => withAncestors(terms, (term) => broaderTermOf(dataset, vocabulary, term));

const broaderTermOf = (dataset: Dataset, vocabulary: VocabularyName, term: string): string | undefined =>
  factsOf(vocabulary, term)?.broader ?? findDeclaredTerm(dataset, vocabulary, term)?.broader;

/**
 * Returns a function that finds the nearest term, itself or broader, that passes a test. Efficient for many terms of
 * one vocabulary.
 */
export const nearestTermFinder = (
  dataset: Dataset,
  vocabulary: VocabularyName,
  isWanted: (term: string) => boolean,
): ((term: string) => string | undefined) =>
  nearestFinder((term) => broaderTermOf(dataset, vocabulary, term), isWanted);

/**
 * Whether one term is the same as another, or narrower.
 *
 * @example
 * isNarrowerTerm(ownDataset, 'organization-kind', 'pharmacy', 'care-provider'); // true
 * isNarrowerTerm(ownDataset, 'organization-kind', 'pharmacy', 'hospital'); // false
 */
export const isNarrowerTerm = (dataset: Dataset, vocabulary: VocabularyName, term: string, wider: string): boolean =>
  broaderTermsOf(dataset, vocabulary, term).includes(wider);

/** Returns a predicate like `isNarrowerTerm`, efficient for many terms of one vocabulary. */
export const narrowerMatcher = (
  dataset: Dataset,
  vocabulary: VocabularyName,
  wider: readonly string[],
): ((term: string) => boolean) => {
  const wanted = new Set(wider);
  const find = nearestTermFinder(dataset, vocabulary, (term) => wanted.has(term));
  return (term) => find(term) !== undefined;
};

/**
 * Returns a predicate that tests a fact of terms, inherited from broader ones. Efficient for many terms of one
 * vocabulary.
 */
export const factMatcher = (
  dataset: Dataset,
  vocabulary: VocabularyName,
  fact: 'symmetric' | 'momentary' | 'countsAsMember' | 'isServed' | 'meansFounding',
): ((term: string) => boolean) => {
  const find = nearestTermFinder(dataset, vocabulary, (term) => factsOf(vocabulary, term)?.[fact] === true);
  return (term) => find(term) !== undefined;
};

/**
 * Whether a link of this kind reads the same from either end.
 *
 * @example
 * isSymmetricKind(dataset, 'cooperates-with'); // true
 * isSymmetricKind(dataset, 'supports'); // false
 */
export const isSymmetricKind = (dataset: Dataset, linkKind: string): boolean =>
  factMatcher(dataset, 'link-kind', 'symmetric')(linkKind);

/**
 * Whether a link of this kind happens at a date, as opposed to lasting from that date on.
 *
 * @example
 * isMomentaryKind(dataset, 'visited'); // true
 * isMomentaryKind(dataset, 'supports'); // false
 */
export const isMomentaryKind = (dataset: Dataset, linkKind: string): boolean =>
  factMatcher(dataset, 'link-kind', 'momentary')(linkKind);

/**
 * Whether a holder of this role belongs to the network and counts as a member.
 *
 * @example
 * countsAsMember(dataset, 'founding-partner'); // true
 * countsAsMember(dataset, 'observer'); // false
 */
export const countsAsMember = (dataset: Dataset, role: string): boolean =>
  factMatcher(dataset, 'membership-role', 'countsAsMember')(role);

/**
 * Whether a holder of this role has belonged to the network since it was founded.
 *
 * @example
 * meansFounding(dataset, 'founding-partner'); // true
 * meansFounding(dataset, 'partner'); // false
 */
export const meansFounding = (dataset: Dataset, role: string): boolean =>
  factMatcher(dataset, 'membership-role', 'meansFounding')(role);

/**
 * Returns the terms of a vocabulary in display order: the built-in terms, each followed by the declared terms below it,
 * then the declared terms that are below none.
 *
 * @example
 * termsOf(ownDataset, 'organization-kind'); // ['hospital', 'care-provider', 'pharmacy', 'welfare-organization', …]
 */
export const termsOf = (dataset: Dataset, vocabulary: VocabularyName): string[] => {
  const known = Object.keys(vocabularyFacts[vocabulary].terms);
  const declared = Object.values(dataset.concepts).filter(({ scheme }) => scheme === vocabulary);
  const findKnown = nearestTermFinder(dataset, vocabulary, (term) => isKnownTerm(vocabulary, term));
  const below = new Map<string | undefined, string[]>();
  for (const { id } of declared) {
    if (isKnownTerm(vocabulary, id)) continue;
    const parent = findKnown(id);
    const siblings = below.get(parent) ?? [];
    siblings.push(id);
    below.set(parent, siblings);
  }
  return [...known.flatMap((term) => [term, ...(below.get(term) ?? [])]), ...(below.get(undefined) ?? [])];
};
