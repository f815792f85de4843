import { nearestFinder, withAncestors } from './ancestors-of.js';
import type { Concept } from '../records/concept.js';
import type { Dataset } from '../dataset.js';
import { vocabularyFacts, type TermFacts } from '../vocabularies/facts.js';
import type { VocabularyName } from '../vocabularies/index.js';

const factsOf = (vocabulary: string, term: string): TermFacts | undefined => {
  const terms = Object.hasOwn(vocabularyFacts, vocabulary) ? vocabularyFacts[vocabulary]?.terms : undefined;
  return terms && Object.hasOwn(terms, term) ? terms[term] : undefined;
};

/**
 * Does the code know this term of a vocabulary, or of any text that may be the name of one?
 *
 * @example
 * isKnownTerm('organization-kind', 'hospital'); // true
 */
export const isKnownTerm = (vocabulary: string, term: string): boolean => factsOf(vocabulary, term) !== undefined;

/**
 * The concept by which a dataset declares a term of a vocabulary; `undefined` for a term that it does not declare.
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
 * A term and the wider ones above it, nearest first: what is known of a wider term holds for the narrower ones. A
 * circle, which the integrity check reports, ends it.
 *
 * @example
 * broaderTermsOf(ownDataset, 'organization-kind', 'pharmacy'); // ['pharmacy', 'care-provider']
 */
export const broaderTermsOf = (dataset: Dataset, vocabulary: VocabularyName, term: string): string[] => [
  ...withBroaderTerms(dataset, vocabulary, [term]),
];

/** Some terms and all wider ones above them, each once. */
export const withBroaderTerms = (
  dataset: Dataset,
  vocabulary: VocabularyName,
  terms: Iterable<string>,
): ReadonlySet<string> => withAncestors(terms, (term) => broaderTermOf(dataset, vocabulary, term));

const broaderTermOf = (dataset: Dataset, vocabulary: VocabularyName, term: string): string | undefined =>
  factsOf(vocabulary, term)?.broader ?? findDeclaredTerm(dataset, vocabulary, term)?.broader;

/** Finds the nearest term, itself or broader, that passes a test; for many terms of one vocabulary. */
export const nearestTermFinder = (
  dataset: Dataset,
  vocabulary: VocabularyName,
  isWanted: (term: string) => boolean,
): ((term: string) => string | undefined) =>
  nearestFinder((term) => broaderTermOf(dataset, vocabulary, term), isWanted);

/**
 * Is one term the other, or narrower?
 *
 * @example
 * isNarrowerTerm(ownDataset, 'organization-kind', 'pharmacy', 'care-provider'); // true
 * isNarrowerTerm(ownDataset, 'organization-kind', 'pharmacy', 'hospital'); // false
 */
export const isNarrowerTerm = (dataset: Dataset, vocabulary: VocabularyName, term: string, wider: string): boolean =>
  broaderTermsOf(dataset, vocabulary, term).includes(wider);

/** `isNarrowerTerm` for many terms of one vocabulary. */
export const narrowerTester = (
  dataset: Dataset,
  vocabulary: VocabularyName,
  wider: readonly string[],
): ((term: string) => boolean) => {
  const wanted = new Set(wider);
  const find = nearestTermFinder(dataset, vocabulary, (term) => wanted.has(term));
  return (term) => find(term) !== undefined;
};

/** Tests a fact of terms, inherited from broader ones; for many terms of one vocabulary. */
export const factTester = (
  dataset: Dataset,
  vocabulary: VocabularyName,
  fact: 'symmetric' | 'momentary' | 'countsAsMember' | 'meansFounding',
): ((term: string) => boolean) => {
  const find = nearestTermFinder(dataset, vocabulary, (term) => factsOf(vocabulary, term)?.[fact] === true);
  return (term) => find(term) !== undefined;
};

/**
 * Does a link of this kind say the same from either end?
 *
 * @example
 * isSymmetricKind(dataset, 'cooperates-with'); // true
 * isSymmetricKind(dataset, 'supports'); // false
 */
export const isSymmetricKind = (dataset: Dataset, linkKind: string): boolean =>
  factTester(dataset, 'link-kind', 'symmetric')(linkKind);

/**
 * Does a link of this kind happen at a date, where others hold since then?
 *
 * @example
 * isMomentaryKind(dataset, 'visited'); // true
 * isMomentaryKind(dataset, 'supports'); // false
 */
export const isMomentaryKind = (dataset: Dataset, linkKind: string): boolean =>
  factTester(dataset, 'link-kind', 'momentary')(linkKind);

/**
 * Does who holds this role belong to the network and count as a member?
 *
 * @example
 * countsAsMember(dataset, 'founding-partner'); // true
 * countsAsMember(dataset, 'observer'); // false
 */
export const countsAsMember = (dataset: Dataset, role: string): boolean =>
  factTester(dataset, 'membership-role', 'countsAsMember')(role);

/**
 * Was who holds this role there at the start?
 *
 * @example
 * meansFounding(dataset, 'founding-partner'); // true
 * meansFounding(dataset, 'partner'); // false
 */
export const meansFounding = (dataset: Dataset, role: string): boolean =>
  factTester(dataset, 'membership-role', 'meansFounding')(role);

/**
 * The terms of a vocabulary in the order in which lists show them: the known ones, each followed by the declared ones
 * below it, then the declared ones that are below none.
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
