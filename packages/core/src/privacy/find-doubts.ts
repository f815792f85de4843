import { collectionNames, type CollectionName } from '../model/collections.js';
import { references, termFields } from '../model/record-fields.generated.js';
import type { Dataset, Person } from '../model/types.generated.js';
import { locate } from '../query/find/find-record.js';
import { recordsOf } from '../query/index-dataset.js';
import { namePatternsOf, type NamePattern, isUnspaced, readingsOf, wordsOf, type Word } from './name-pattern.js';
import { isPersonalMailbox } from './is-personal-mailbox.js';

/** A remaining value that may still identify a removed person and needs human review. */
export interface Doubt {
  readonly collection: CollectionName;
  /** The id of the record. */
  readonly record: string;
  /** The field of the record, with dots into it: `description.nl`. */
  readonly field: string;
  readonly value: string;
  /** The reason why the value may identify a person. */
  readonly reason: string;
}

/** The minimum length of a beginning shared by a word and a name; shorter beginnings occur in unrelated words, too. */
const minPrefixLength = 4;

/** The maximum number of letters of a name that an inflection changes: "Virtasen" of "Virtanen". */
const maxEndingLength = 3;

const mailboxes = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/g;

/** Returns why a text may identify one of the persons. */
type FindReason = (text: string) => string | undefined;

/** Returns two capitals as initials, with or without a dot. */
const capitalsAt = (words: readonly Word[], at: number): string => {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.isCapitals !== true) return '';
  return first.folded.length === 1 && second?.isCapitals === true ? first.folded + second.folded : first.folded;
};

const isInitials = (words: readonly Word[], at: number, { given, prefix, family }: NamePattern): boolean => {
  const [first = '', second = '', ...others] = capitalsAt(words, at);
  if (second === '' || others.length > 0) return false;
  return (
    given.some((name) => name.startsWith(first)) &&
    [prefix[0], family[0]].some((name) => name?.startsWith(second) === true)
  );
};

/** Returns the part of a name that its inflected forms have in common. */
const stemOf = (name: string): string => name.slice(0, Math.max(minPrefixLength, name.length - maxEndingLength));

/**
 * Returns a predicate that tests whether a word starts with one of these beginnings and is longer. Takes one lookup for
 * each length.
 */
const prefixMatcher = (beginnings: readonly string[]): ((word: string) => boolean) => {
  const known = new Set(beginnings);
  const lengths = [...new Set(beginnings.map(({ length }) => length))];
  return (word) => lengths.some((length) => length < word.length && known.has(word.slice(0, length)));
};

/** Returns a function that finds ambiguous matches, which the removal leaves in place. */
const reasonFinder = (persons: readonly Person[]): FindReason => {
  const patterns = persons.flatMap(namePatternsOf);
  const families = new Set(patterns.map(({ family, keyAt }) => family[keyAt] ?? ''));
  const givens = new Set(patterns.flatMap(({ given }) => given));
  const beginnings = [...families].filter(({ length }) => length >= minPrefixLength);
  const unspaced = patterns.flatMap(({ given, family }) => [...given.filter(({ length }) => length > 1), ...family]);
  const within = unspaced.filter(isUnspaced);
  const begins = prefixMatcher(beginnings);
  const beginsAlike = prefixMatcher(beginnings.map(stemOf));

  const ofWord = (words: readonly Word[], { folded, isCapital }: Word, at: number): string | undefined => {
    if (families.has(folded)) return 'holds the family name, which is short or names something else too';
    if (isCapital && givens.has(folded)) return 'holds the first name, which is short or names something else too';
    if (begins(folded) || (isCapital && beginsAlike(folded)))
      return 'holds a word that begins like the family name: it may be an inflected form';
    if (within.some((name) => folded.includes(name))) return 'holds the first or family name within other letters';
    return patterns.some((pattern) => isInitials(words, at, pattern)) ? 'holds the initials' : undefined;
  };
  const ofMailbox = (text: string): string | undefined =>
    (text.match(mailboxes) ?? []).some((mailbox) => persons.some((person) => isPersonalMailbox(mailbox, person)))
      ? 'is a mailbox that may be made of the name or the initials'
      : undefined;
  const ofReading = (text: string): string | undefined => {
    const words = wordsOf(text);
    for (const [at, word] of words.entries()) {
      const reason = ofWord(words, word, at);
      if (reason !== undefined) return reason;
    }
    return ofMailbox(text);
  };
  return (text) =>
    readingsOf(text)
      .map(ofReading)
      .find((reason) => reason !== undefined);
};

type Text = readonly [field: string, value: string];

/**
 * Returns the texts in a value with their paths. Ids and terms are skipped, because the records that they refer to are
 * checked.
 */
const textsIn = (value: unknown, field: string): Text[] => {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' || key === 'fields' ? [] : textsIn(inner, `${field}.${key}`),
  );
};

const textsOf = (collection: CollectionName, record: object): Text[] =>
  Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    const isId = field === 'id' || field === 'editorial' || Object.hasOwn(references[collection], field);
    return isId || Object.hasOwn(termFields[collection], field) ? [] : textsIn(value, field);
  });

/** Returns texts of a dataset that may still identify these persons, in dataset order. */
export const findDoubts = (dataset: Dataset, persons: readonly Person[]): Doubt[] => {
  const findReason = reasonFinder(persons);
  return collectionNames.flatMap((name) =>
    locate(name, recordsOf<CollectionName>(dataset, name)).flatMap(({ collection, record }) =>
      textsOf(collection, record).flatMap(([field, value]): Doubt[] => {
        const reason = findReason(value);
        return reason === undefined ? [] : [{ collection, record: record.id, field, value, reason }];
      }),
    ),
  );
};
