import { collectionNames, type CollectionName } from '../../model/collections.js';
import { foldWord } from '../../model/fold-text.js';
import { isCurrencyCode } from '../../model/guards/is-currency-code.js';
import { isId } from '../../model/guards/is-id.js';
import { type FaultText, createFaults } from '../../model/issues/fault-words.js';
import { createNearestFinder } from '../../model/issues/find-nearest.js';
import type { Issue, Fault } from '../../model/issues/issue.js';
import { maskPersonal } from '../../model/issues/mask-personal.js';
import { referenceWords } from '../../model/issues/words/references.js';
import { memoize } from '../../model/memoize.js';
import { termFields } from '../../model/record-fields.generated.js';
import { isKnownTerm } from '../../model/terms/terms.js';
import { slug } from '../../model/unique-ids.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { ownValue } from './own-value.js';
import { recordsOf } from './records.js';

/** Creates faults of ids, references and terms. */
export const referenceFault = /* @__PURE__ */ createFaults('references', referenceWords);

export interface TermUse {
  readonly vocabulary: string;
  readonly value: unknown;
  readonly path: Issue['path'];
}

const usesAt = (vocabulary: string, value: unknown, path: Issue['path']): TermUse[] => {
  if (!Array.isArray(value)) return [{ vocabulary, value, path }];
  return value.map((item: unknown, at) => ({ vocabulary, value: item, path: [...path, at] }));
};

const usesIn = (collection: CollectionName, record: unknown, path: Issue['path']): TermUse[] => {
  const fields: Readonly<Record<string, string>> = termFields[collection];
  return Object.entries(fields).flatMap(([field, vocabulary]) => {
    const steps = field.split('.');
    const value = steps.reduce(ownValue, record);
    return value === undefined ? [] : usesAt(vocabulary, value, [...path, ...steps]);
  });
};

/** Returns every use of a term of a vocabulary, in any input. */
export const termUses = (dataset: unknown): TermUse[] =>
  collectionNames.flatMap((name) => recordsOf(dataset, name).flatMap(({ record, path }) => usesIn(name, record, path)));

/** Returns the terms that an input declares, by the scheme of their concepts. */
export const declaredTerms = (dataset: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const declared = new Map<string, Set<string>>();
  for (const { key, record } of recordsOf(dataset, 'concepts')) {
    const scheme = ownValue(record, 'scheme');
    if (typeof scheme === 'string') declared.set(scheme, (declared.get(scheme) ?? new Set()).add(key));
  }
  return declared;
};

type Declared = ReturnType<typeof declaredTerms>;

const isOpen = (vocabulary: string): boolean => vocabularyFacts[vocabulary]?.isOpen === true;

/** The names of the open vocabularies, each of which is also the scheme of concepts that add terms. */
export const schemesThatTakeTerms: readonly string[] = Object.keys(vocabularyFacts).filter(isOpen);

const termsOf = (vocabulary: string, declared: Declared): string[] => [
  ...Object.keys(vocabularyFacts[vocabulary]?.terms ?? {}),
  ...(vocabulary === 'concept-scheme' ? schemesThatTakeTerms : []),
  ...(declared.get(vocabulary) ?? []),
];

/** Returns the fault of a word that is declared for another vocabulary. */
const elsewhereFault = (vocabulary: string, word: string, scheme: string | undefined): Fault | undefined => {
  if (scheme !== undefined) {
    return { value: word, ...referenceFault('other-vocabulary', 'give-scheme', { scheme, vocabulary }) };
  }
  if (vocabulary !== 'concept-scheme' || !Object.hasOwn(vocabularyFacts, word)) return undefined;
  return { value: word, ...referenceFault('closed-list', 'use-or-other-scheme') };
};

/** Returns another vocabulary that has the word as a built-in term. */
const knownElsewhere = (word: string): string | undefined =>
  Object.keys(vocabularyFacts).find((each) => isKnownTerm(each, word));

/** Returns a declaration of the word, with an id derived from it; `term` is set if the id differs from the word. */
const declarationOf = (vocabulary: string, word: string, language: string): { declaration: string; term?: string } => {
  const own = slug(word);
  const isPersonal = maskPersonal(word) !== word;
  const id = isPersonal ? 'own-term' : ([word, own, `own-${own}`].find(isId) ?? 'own-term');
  const declaration = `"concepts": { "${id}": { "scheme": "${vocabulary}", "label": { "${language}": "…" } } }`;
  return id === word ? { declaration } : { declaration, term: id };
};

/** Whether a word is a term in other letters: "Hospital", "dkk". To declare it would be wrong. */
const isSameTerm = (word: string, term: string): boolean => foldWord(word) === foldWord(term);

const unknownTerm = (vocabulary: string, word: string, near: string | undefined, language: string): FaultText => {
  if (near !== undefined && isSameTerm(word, near)) {
    return referenceFault('unknown-term', 'did-you-mean', { vocabulary, near });
  }
  const elsewhere = knownElsewhere(word);
  const declaration = declarationOf(vocabulary, word, language);
  const remedies =
    near === undefined ? (['declare', 'declare-as'] as const) : (['near-or-declare', 'near-or-declare-as'] as const);
  return referenceFault(
    elsewhere === undefined ? 'unknown-term' : 'term-elsewhere',
    remedies[declaration.term === undefined ? 0 : 1],
    { vocabulary, ...declaration, ...(elsewhere !== undefined && { elsewhere }), ...(near !== undefined && { near }) },
  );
};

/** Returns the first language of a dataset, which is any input; English if it has none. */
const firstLanguage = (dataset: unknown): string => {
  const first = ownValue(ownValue(dataset, 'languages'), 0);
  return typeof first === 'string' && findCanonicalTag(first) === first ? first : 'en';
};

/** Returns the scheme of each concept, by id. */
const schemesByTerm = (declared: Declared): ReadonlyMap<string, string> =>
  new Map([...declared].flatMap(([scheme, terms]) => [...terms].map((term) => [term, scheme] as const)));

/**
 * Creates a function that returns the fault of an unknown term, with the nearest term and a declaration in
 * the first language of the dataset. Caches per input, because one wrong word may occur thousands of times.
 */
export const createTermFaults = (
  dataset: unknown,
  declared: Declared,
): ((vocabulary: string, word: string) => Fault) => {
  const language = firstLanguage(dataset);
  const schemeOf = schemesByTerm(declared);
  const faultsOf = memoize((vocabulary: string) => {
    const findNear = createNearestFinder(termsOf(vocabulary, declared));
    return memoize((word: string): Fault => {
      const elsewhere = elsewhereFault(vocabulary, word, schemeOf.get(word));
      if (elsewhere) return elsewhere;
      const near =
        vocabulary === 'quantity-unit' && isCurrencyCode(word.toUpperCase()) ? word.toUpperCase() : findNear(word);
      return { value: word, ...unknownTerm(vocabulary, word, near, language) };
    });
  });
  return (vocabulary, word) => faultsOf(vocabulary)(word);
};
