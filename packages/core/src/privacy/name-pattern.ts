import { collectionNames, type CollectionName } from '../model/collections.js';
import { deburr, spellOut } from '../model/fold-text.js';
import { localizedFields } from '../model/record-fields.generated.js';
import type { Person, Dataset } from '../model/types.generated.js';
import { recordsOf, createLookup } from '../query/index-dataset.js';

/** A word of a text, folded so that spellings of one name compare equal. */
export interface Word {
  readonly folded: string;
  /** Whether the word was capitalized. Ids and addresses have no capitals. */
  readonly isCapital: boolean;
  /** Whether the word was written entirely in capitals. */
  readonly isCapitals: boolean;
}

/** The maximum number of percent-decoding rounds: URLs may be encoded twice. */
const maxDecodings = 3;

/** Decodes invalid UTF-8 as Latin-1, as in old URLs. */
const decodeLatin1 = (run: string): string =>
  run.replace(/%([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)));

const decodeRuns = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return decodeLatin1(run);
    }
  });

/** Returns a text and its percent-decoded variants. */
export const readingsOf = (text: string): string[] => {
  const readings = new Set([text]);
  for (let last = text; last.includes('%') && readings.size <= maxDecodings;) {
    const decoded = decodeRuns(last);
    if (decoded === last) break;
    readings.add(decoded);
    last = decoded;
  }
  return [...readings];
};

/** Scripts without spaces, in which a name is part of what looks like one word. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

/** Whether a folded name is in a script without spaces between words. */
export const isUnspaced = (name: string): boolean => unspaced.test(name);

/**
 * Returns the words of a text, without case, accents and invisible characters. Hyphens, dots and slashes separate
 * words.
 */
export const wordsOf = (text: string): Word[] =>
  (text.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? [])
    .map((word) => ({
      folded: deburr(word),
      isCapital: /^\p{Cf}*\p{Lu}/u.test(word),
      isCapitals: /^[\p{Lu}\p{M}\p{Cf}]+$/u.test(word),
    }))
    .filter(({ folded }) => folded !== '');

/** Returns the spelling variants of a name: "Müller" is also "Muller" and "Mueller". */
const spellingsOf = (name: string): string[] => [...new Set([name, spellOut(name)])];

/** Genitive endings, and Finnish case endings without diacritics: "Schneiders", "Schneiderin", "Miinalle". */
const endings = /^(?:s|i?n|en|a|ta|na|ksi|i?(?:lle|lla|lta|ssa|sta)|ia|iin|han|hen|een|ien)$/;

const maxEndingLength = 4;

/** The minimum length of a stem: shorter ones would confuse names ("Jans" is not "Jan"). */
const minStemLength = 4;

/** Returns a word with its possible stems. */
export const stemsOf = (word: string): string[] => {
  const stems = [word];
  for (let length = 1; length <= maxEndingLength && word.length - length >= minStemLength; length += 1) {
    if (endings.test(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
};

/** One spelling of a person's name, as folded words. */
export interface NamePattern {
  readonly given: readonly string[];
  readonly prefix: readonly string[];
  readonly family: readonly string[];
  /** The index in `family` of its longest word, by which the name is looked up. */
  readonly keyAt: number;
}

/** The minimum length of a joined name; shorter strings are part of too many other words. */
const minJoinedLength = 5;

const titles = /^(?:prof|professor|dr|drs|ir|ing|mrs?|ms|mw|mevrouw|meneer|heer|dhr|herr|frau|herra|rouva|sir)$/;

const foldedWords = (text: string | undefined): string[] => wordsOf(text ?? '').map(({ folded }) => folded);

/** Returns the patterns of a person's name, one for each spelling. */
export const namePatternsOf = ({ givenName, familyNamePrefix, familyName }: Person): NamePattern[] => {
  const givenNames = spellingsOf(givenName);
  return spellingsOf(familyName).map((spelling, index) => {
    const family = foldedWords(spelling);
    const maxFamilyLength = Math.max(...family.map(({ length }) => length));
    return {
      given: [...new Set([...foldedWords(givenName), ...foldedWords(givenNames[index] ?? givenNames.at(-1))])],
      prefix: foldedWords(familyNamePrefix),
      family,
      keyAt: family.findIndex(({ length }) => length === maxFamilyLength),
    };
  });
};

/** Returns the name as one word, as in mailboxes and profile URLs: "mschneider", "weijdejelle". */
export const joinedNamesOf = ({ given, prefix, family }: NamePattern): string[] => {
  if (family.length === 0 || given.length === 0) return [];
  const initials = given.map((name) => name.charAt(0)).join('');
  const [short, full] = [family.join(''), [...prefix, ...family].join('')];
  const withGiven = [...given, given.join(''), initials].flatMap((name) =>
    [short, full].flatMap((last) => [name + last, last + name]),
  );
  const alone = [...(prefix.length > 0 ? [full] : []), ...(family.length > 1 ? [short] : [])];
  return [...withGiven, ...alone].filter(({ length }) => length >= minJoinedLength);
};

const isSame = (word: Word | undefined, name: string): boolean =>
  word !== undefined && stemsOf(word.folded).includes(name);

/** Returns the full name in a script without spaces, family name first or last. */
export const unspacedNamesOf = ({ given, prefix, family }: NamePattern): string[] => {
  const [first, last] = [given.join(''), [...prefix, ...family].join('')];
  return first !== '' && isUnspaced(first + last) ? [last + first, first + last] : [];
};

/** Returns the index of the family name if the word at `at` is its key and its other words surround it. */
export const familyStart = (words: readonly Word[], at: number, { family, keyAt }: NamePattern): number | undefined => {
  const start = at - keyAt;
  return family.every((name, index) => isSame(words[start + index], name)) ? start : undefined;
};

/** Whether the family name's prefix follows: "Jelle van der" identifies a person. */
export const prefixFollows = (words: readonly Word[], at: number, { prefix }: NamePattern): boolean =>
  prefix.length > 0 && prefix.every((name, index) => words[at + 1 + index]?.folded === name);

/** Whether the first letter of the family name follows, as in "Jan B.". */
export const initialFollows = (words: readonly Word[], at: number, { prefix, family }: NamePattern): boolean => {
  const next = words[at + 1];
  if (next?.isCapital !== true || next.folded.length !== 1) return false;
  return [prefix[0], family[0]].some((name) => name?.startsWith(next.folded) === true);
};

const isInitial = (word: Word | undefined, given: readonly string[]): boolean =>
  word !== undefined &&
  word.isCapital &&
  given.some((name) => word.folded.length === 1 && name.startsWith(word.folded));

/**
 * Whether the context shows that the family name refers to a person: a first name in the text, or an initial or title
 * next to it.
 */
export const isPersonHere = (words: readonly Word[], start: number, pattern: NamePattern): boolean => {
  const { given, prefix, family } = pattern;
  const hasPrefix = prefix.every((name, index) => words[start - prefix.length + index]?.folded === name);
  const before = words[start - 1 - (hasPrefix ? prefix.length : 0)];
  if (titles.test(before?.folded ?? '') || isInitial(before, given)) return true;
  if (isInitial(words[start + family.length], given)) return true;
  return words.some((word) => given.some((name) => name.length > 1 && isSame(word, name)));
};

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
