import { collectionNames, type CollectionName } from '../model/collections.js';
import { localizedFields } from '../model/record-fields.generated.js';
import type { Dataset, Person } from '../model/types.generated.js';
import { recordsOf, createLookup } from '../query/index-dataset.js';
import { namePatternsOf } from './name-pattern.js';
import { wordsOf } from './words-of.js';

/** Words that do not identify a person to be removed, although a name contains them. */
export interface CommonWords {
  /** Words in names of places, organizations, networks and remaining persons. */
  readonly names: ReadonlySet<string>;
  /** Words that occur in lower case: "Will" is a first name and a verb. */
  readonly vocabulary: ReadonlySet<string>;
}

const collect = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded)));

const namesOf = (dataset: Dataset): string[] =>
  (['places', 'organizations', 'networks'] as const).flatMap((collection) =>
    recordsOf<'places' | 'organizations' | 'networks'>(dataset, collection).flatMap(({ name, alternateNames = [] }) => [
      ...Object.values(name),
      ...alternateNames,
    ]),
  );

/** Returns all localized texts. */
const textsOf = (dataset: Dataset): string[] =>
  collectionNames.flatMap((collection) => {
    const fields: ReadonlySet<string> = new Set(localizedFields[collection]);
    return recordsOf<CollectionName>(dataset, collection).flatMap((record) =>
      Object.entries<unknown>({ ...record }).flatMap(([field, text]) =>
        fields.has(field) && typeof text === 'object' && text !== null ? Object.values(text).map(String) : [],
      ),
    );
  });

/**
 * Returns a predicate that tests whether a name contains the full name of a person. For example, a foundation may be
 * named after a person.
 */
const fullNameFinder = (persons: readonly Person[]): ((name: string) => boolean) => {
  const patterns = persons.flatMap(namePatternsOf);
  const byFamily = createLookup(
    () => patterns,
    ({ family, keyAt }) => [family[keyAt]],
  );
  return (name) => {
    const words = wordsOf(name).map(({ folded }) => folded);
    return words.some((word) => byFamily(word).some(({ given }) => given.some((first) => words.includes(first))));
  };
};

/** Collects words that alone do not count as a mention of these persons. */
export const commonWordsOf = (dataset: Dataset, persons: readonly Person[]): CommonWords => {
  const removed = new Set(persons.map(({ id }) => id));
  const staying = Object.values(dataset.persons).filter(({ id }) => !removed.has(id));
  const isFullName = fullNameFinder(persons);
  const lowerCase = textsOf(dataset).flatMap((text) => wordsOf(text).filter(({ isCapital }) => !isCapital));
  return {
    names: collect([
      ...namesOf(dataset).filter((name) => !isFullName(name)),
      ...staying.flatMap(({ givenName, familyName }) => [givenName, familyName]),
    ]),
    vocabulary: new Set(lowerCase.map(({ folded }) => folded)),
  };
};
