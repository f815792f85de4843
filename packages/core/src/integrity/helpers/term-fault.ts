import { createNearestFinder } from '../../model/issues/find-nearest.js';
import { maskPersonal } from '../../model/issues/mask-personal.js';
import { isId } from '../../model/guards/is-id.js';
import type { Fault } from '../../model/issues/issue-at.js';
import { remember } from '../../model/remember.js';
import { slug } from '../../model/slug.js';
import { isKnownTerm } from '../../model/terms/terms.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import type { declaredTerms } from './terms.js';

type Declared = ReturnType<typeof declaredTerms>;

const isOpen = (vocabulary: string): boolean => vocabularyFacts[vocabulary]?.isOpen === true;

/** Open vocabularies, whose name is also the scheme of concepts that add terms. */
export const schemesThatTakeTerms: readonly string[] = Object.keys(vocabularyFacts).filter(isOpen);

const termsOf = (vocabulary: string, declared: Declared): string[] => [
  ...Object.keys(vocabularyFacts[vocabulary]?.terms ?? {}),
  ...(vocabulary === 'concept-scheme' ? schemesThatTakeTerms : []),
  ...(declared.get(vocabulary) ?? []),
];

/** The fault of a word that is declared for another vocabulary. */
const elsewhereFault = (vocabulary: string, word: string, scheme: string | undefined): Fault | undefined => {
  if (scheme !== undefined) {
    const message = `is declared as a term of "${scheme}", not of "${vocabulary}"`;
    return { value: word, message, remedy: `Give the concept the scheme "${vocabulary}", or use another term.` };
  }
  if (vocabulary !== 'concept-scheme' || !Object.hasOwn(vocabularyFacts, word)) return undefined;
  const remedy = 'Use one of its terms as it is, or declare yours in another scheme.';
  return { value: word, message: 'is a closed list: the code depends on its terms', remedy };
};

/** Hint that another vocabulary has the word as a term. */
const knownElsewhere = (word: string): string => {
  const vocabulary = Object.keys(vocabularyFacts).find((each) => isKnownTerm(each, word));
  return vocabulary === undefined ? '' : ` (it is a term of "${vocabulary}")`;
};

/** A declaration of the word, with an id made of it. */
const declarationOf = (vocabulary: string, word: string): string => {
  const own = slug(word);
  const isPersonal = maskPersonal(word) !== word;
  const id = isPersonal ? 'own-term' : ([word, own, `own-${own}`].find(isId) ?? 'own-term');
  const use = id === word ? '' : `use the term "${id}", and `;
  return `${use}declare it: "concepts": { "${id}": { "scheme": "${vocabulary}", "label": { "en": "…" } } }.`;
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Scheme by concept id. */
const schemesByTerm = (declared: Declared): ReadonlyMap<string, string> =>
  new Map([...declared].flatMap(([scheme, terms]) => [...terms].map((term) => [term, scheme] as const)));

/**
 * Makes faults for unknown terms, with the nearest term and a declaration. Caches per input, because one wrong word may
 * occur thousands of times.
 */
export const createTermFaults = (declared: Declared): ((vocabulary: string, word: string) => Fault) => {
  const schemeOf = schemesByTerm(declared);
  const faultsOf = remember((vocabulary: string) => {
    const findNear = createNearestFinder(termsOf(vocabulary, declared));
    return remember((word: string): Fault => {
      const elsewhere = elsewhereFault(vocabulary, word, schemeOf.get(word));
      if (elsewhere) return elsewhere;
      const near = findNear(word);
      const declaration = declarationOf(vocabulary, word);
      return {
        value: word,
        message: `is neither a known term of "${vocabulary}" nor declared in this dataset${knownElsewhere(word)}`,
        remedy: near === undefined ? capitalized(declaration) : `Did you mean "${near}"? Else ${declaration}`,
      };
    });
  });
  return (vocabulary, word) => faultsOf(vocabulary)(word);
};
