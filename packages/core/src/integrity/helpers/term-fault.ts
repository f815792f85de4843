import { createNearestFinder } from '../../model/issues/find-nearest.js';
import { maskPersonal } from '../../model/issues/mask-personal.js';
import { isId } from '../../model/guards/is-id.js';
import type { Fault } from '../../model/issues/issue-at.js';
import { remember } from '../../model/remember.js';
import { slug } from '../../model/slug.js';
import { isKnownTerm } from '../../model/terms/terms.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import type { declaredTerms } from './terms.js';

/** The terms that an input declares, by vocabulary. */
type Declared = ReturnType<typeof declaredTerms>;

const isOpen = (vocabulary: string): boolean => vocabularyFacts[vocabulary]?.isOpen === true;

/** A scheme may also be the name of a vocabulary: a concept of that scheme adds a term to it. */
export const schemesThatTakeTerms: readonly string[] = Object.keys(vocabularyFacts).filter(isOpen);

const termsOf = (vocabulary: string, declared: Declared): string[] => [
  ...Object.keys(vocabularyFacts[vocabulary]?.terms ?? {}),
  ...(vocabulary === 'concept-scheme' ? schemesThatTakeTerms : []),
  ...(declared.get(vocabulary) ?? []),
];

/** The author meant the word for another field. */
const elsewhereFault = (vocabulary: string, word: string, scheme: string | undefined): Fault | undefined => {
  if (scheme !== undefined) {
    const message = `is declared as a term of "${scheme}", not of "${vocabulary}"`;
    return { value: word, message, remedy: `Give the concept the scheme "${vocabulary}", or use another term.` };
  }
  if (vocabulary !== 'concept-scheme' || !Object.hasOwn(vocabularyFacts, word)) return undefined;
  const remedy = 'Use one of its terms as it is, or declare yours in another scheme.';
  return { value: word, message: 'is a closed list: the code depends on its terms', remedy };
};

/** The vocabulary that knows the word, where the one that is asked for does not. */
const knownElsewhere = (word: string): string => {
  const vocabulary = Object.keys(vocabularyFacts).find((each) => isKnownTerm(each, word));
  return vocabulary === undefined ? '' : ` (it is a term of "${vocabulary}")`;
};

/** How to declare the word: a term is the id of its concept, and has the form of one. */
const declarationOf = (vocabulary: string, word: string): string => {
  const own = slug(word);
  const isPersonal = maskPersonal(word) !== word;
  const id = isPersonal ? 'own-term' : ([word, own, `own-${own}`].find(isId) ?? 'own-term');
  const use = id === word ? '' : `use the term "${id}", and `;
  return `${use}declare it: "concepts": { "${id}": { "scheme": "${vocabulary}", "label": { "en": "…" } } }.`;
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** By its id, the scheme of each concept. */
const schemesByTerm = (declared: Declared): ReadonlyMap<string, string> =>
  new Map([...declared].flatMap(([scheme, terms]) => [...terms].map((term) => [term, scheme] as const)));

/**
 * Says what is wrong with a word that is no term of a vocabulary: the nearest one, and how to declare it. Made for one
 * input, in which a wrong word may stand thousands of times.
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
