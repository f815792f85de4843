import type { ContactPoint, Dataset, Person } from '../model/types.generated.js';
import { createLookup } from '../query/index-dataset.js';
import {
  commonWordsOf,
  type CommonWords,
  familyStart,
  initialFollows,
  isPersonHere,
  joinedNamesOf,
  namePatternsOf,
  prefixFollows,
  unspacedNamesOf,
  readingsOf,
  stemsOf,
  wordsOf,
  type Word,
} from './name-pattern.js';
import { isPersonalMailbox } from './is-personal-mailbox.js';

/**
 * The number of trailing digits that identify a telephone number in any notation: "+31 6 …", "06 …", "0031 6 …".
 * Shorter digit sequences are dates and counts.
 */
const keyLength = 8;

/** A digit sequence with separators. */
const digitRuns = /\d(?:[\s().\/\u2010-\u2015-]*\d){6,}/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Returns the digits that identify a telephone number. */
const numberKey = (number: string): string => digitsOf(number).slice(-keyLength);

/** Whether a text contains one of these numbers, in any grouping. */
const holdsNumber = (text: string, keys: ReadonlySet<string>): boolean => {
  if (keys.size === 0) return false;
  return (text.match(digitRuns) ?? []).some((run) => {
    const digits = digitsOf(run);
    for (let end = digits.length; end > 0; end -= 1) {
      if (keys.has(digits.slice(Math.max(0, end - keyLength), end))) return true;
    }
    return false;
  });
};

/** Finds remaining mentions of persons in texts and ids. */
export interface MentionFinder {
  /** Whether a text contains a name, personal mailbox, telephone number or picture of a person. */
  readonly inText: (text: string) => boolean;
  /** Whether an id contains the name or id of a person. */
  readonly inId: (id: string) => boolean;
}

/** The minimum length of a name that is recognized by itself; shorter names match too many words and abbreviations. */
const minLengthAlone = 4;

const mailboxes = /[^\s<>()"',;:]+@[^\s<>()"',;:]*[^\s<>()"',;:.]/g;

/** Returns the words of a text, all treated as capitalized, because ids and mailboxes are lower case. */
const asNames = (text: string): Word[] => wordsOf(text).map((word) => ({ ...word, isCapital: true }));

/** Returns a function that finds names. Names are indexed, so that each word takes one lookup for all persons. */
const nameFinder = (persons: readonly Person[], common: CommonWords) => {
  const patterns = persons.flatMap(namePatternsOf);
  const byFamily = createLookup(
    () => patterns,
    ({ family, keyAt }) => [family[keyAt]],
  );
  const byGiven = createLookup(
    () => patterns,
    ({ given }) => given,
  );
  const unspaced = patterns.flatMap(unspacedNamesOf);
  const joined = new Set(patterns.flatMap(joinedNamesOf).filter((name) => !common.names.has(name)));
  const standsAlone = (name: string): boolean => name.length >= minLengthAlone && !common.names.has(name);

  const endsFamily = (words: readonly Word[], at: number, stem: string): boolean =>
    byFamily(stem).some((pattern) => {
      const start = familyStart(words, at, pattern);
      return start !== undefined && (standsAlone(stem) || isPersonHere(words, start, pattern));
    });
  const isGiven = (words: readonly Word[], at: number, stem: string, isCapital: boolean): boolean =>
    byGiven(stem).some(
      (pattern) =>
        prefixFollows(words, at, pattern) ||
        (isCapital && initialFollows(words, at, pattern)) ||
        (isCapital && standsAlone(stem) && !common.vocabulary.has(stem)),
    );

  /** A word that is itself a remaining name is not stemmed: "Bergen" is not a form of "Berg". */
  const stemsIn = (word: string): string[] => (common.names.has(word) ? [word] : stemsOf(word));

  return (words: readonly Word[]): boolean =>
    words.some(
      ({ folded, isCapital }, at) =>
        joined.has(folded.replace(/\d+$/, '')) ||
        unspaced.some((name) => folded.includes(name)) ||
        stemsIn(folded).some((stem) => endsFamily(words, at, stem) || isGiven(words, at, stem, isCapital)),
    );
};

/** Returns a function that finds person ids as whole words within other ids. */
const idFinder = (persons: readonly Person[], { names }: CommonWords) => {
  const known = new Set(persons.map(({ id }) => id).filter((id) => !names.has(id)));
  const maxWords = Math.max(0, ...persons.map(({ id }) => id.split('-').length));
  return (id: string): boolean => {
    const parts = id.split('-');
    return parts.some((_, start) =>
      parts
        .slice(start, start + maxWords)
        .some((__, length) => known.has(parts.slice(start, start + length + 1).join('-'))),
    );
  };
};

const personalMailboxes = (contacts: readonly ContactPoint[], persons: ReadonlyMap<string, Person>) =>
  new Set(
    contacts.flatMap(({ person = '', email }) => {
      const holder = persons.get(person);
      return holder && email !== undefined && isPersonalMailbox(email, holder) ? [email.toLowerCase()] : [];
    }),
  );

/**
 * The minimum length of a name that is searched for within words; shorter names are part of too many words: "anna" in
 * "savanna".
 */
const minLengthWithin = 5;

/** Returns the names that identify a personal mailbox at any position: "drverkade". */
const namesWithinMailboxes = (persons: readonly Person[], { names, vocabulary }: CommonWords): string[] =>
  persons
    .flatMap(namePatternsOf)
    .flatMap(({ given, family, keyAt }) => [...given, family[keyAt] ?? ''])
    .filter((name) => name.length >= minLengthWithin && !names.has(name) && !vocabulary.has(name));

/**
 * Creates a finder for mentions of persons. Takes linear time in the size of the dataset, and per text in its length.
 */
export const createMentionFinder = (dataset: Dataset, persons: readonly Person[]): MentionFinder => {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const contacts = Object.values(dataset.contactPoints).filter(({ person = '' }) => byId.has(person));
  const common = commonWordsOf(dataset, persons);
  const [hasName, hasPersonId] = [nameFinder(persons, common), idFinder(persons, common)];
  const personal = personalMailboxes(contacts, byId);
  const numbers = new Set(
    contacts.flatMap(({ telephone }) => (telephone ? [telephone.number, telephone.display].map(numberKey) : [])),
  );
  const images = persons.flatMap(({ image }) => image ?? []);
  const within = namesWithinMailboxes(persons, common);
  const isPersonal = (mailbox: string): boolean => {
    const local = mailbox.slice(0, mailbox.indexOf('@'));
    const words = asNames(local);
    const letters = words.map(({ folded }) => folded).join('');
    return personal.has(mailbox.toLowerCase()) || hasName(words) || within.some((name) => letters.includes(name));
  };
  return {
    inText: (text) =>
      readingsOf(text).some(
        (reading) =>
          hasName(wordsOf(reading)) ||
          holdsNumber(reading, numbers) ||
          images.some((image) => reading.includes(image)) ||
          (reading.match(mailboxes) ?? []).some(isPersonal),
      ),
    inId: (id) => hasPersonId(id) || hasName(asNames(id)),
  };
};
