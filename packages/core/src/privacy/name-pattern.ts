import type { Person } from '../model/types.generated.js';
import { isUnspaced, spellingsOf, stemsOf, wordsOf, type Word } from './words-of.js';

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
