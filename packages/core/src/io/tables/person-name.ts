import type { Person } from '../../model/types.generated.js';
import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import { tableFault } from '../reading/table-fault.js';
import { textFault, type CellValue } from './cell-faults.js';
import { beforeDegrees, isDegree, nameKey, titlesIn } from './person-titles.js';

/** The parts of a person's name. */
export type PersonName = Pick<Person, 'givenName' | 'familyNamePrefix' | 'familyName' | 'honorificPrefix'>;

/** Prefixes of family names in further languages, which occur everywhere. */
const furtherPrefixes = 'af,av,la,le,du,di,da,del,della,dos,el,al'.split(',');

const furtherCapitals = 'Le,La,Du,Di,Da,Del,Della,Dos,El,Al'.split(',');

/** Words and signs between two persons. */
const betweenPersons = 'och,og,-,–,—,+,|,&,/'.split(',');

/** Letters for a person who is not known yet. */
const noNames = 'nn,xx,xxx'.split(',');

/** The words about names of persons in all languages. */
const known = /* @__PURE__ */ rowWords.make((all) => {
  const persons = all.map((words) => words.persons);
  return {
    prefixes: new Set([...furtherPrefixes, ...persons.flatMap(({ prefixes }) => prefixes)]),
    /** Those that are part of the family name where they are capitalized: "De Vos" is sorted under D. */
    capitalPrefixes: new Set([...furtherCapitals, ...persons.flatMap(({ capitalPrefixes }) => capitalPrefixes)]),
    /** Those that begin no full name: "Van Dijk", "De directie". "Am" is none of them, since "AM" may be initials. */
    neverFirst: new Set(
      persons.flatMap(({ capitalPrefixes }) => capitalPrefixes.filter((word) => !/^am$/i.test(word))),
    ),
    between: new Set([...betweenPersons, ...all.flatMap(({ conjunctions }) => conjunctions)]),
    nobody: new Set([...noNames, ...persons.flatMap(({ nobody }) => nobody.map(nameKey))]),
    groups: new RegExp(`${anyOf(persons.flatMap(({ groups }) => groups))}$`, 'iu'),
  };
});

const isPrefix = (word: string): boolean => known().prefixes.has(word);

const isAnyPrefix = (word: string): boolean => isPrefix(word.toLowerCase()) || known().capitalPrefixes.has(word);

/** Whether a word stands between two prefixes: "von und zu". */
const isBetweenPrefixes = (word: string, at: number, words: readonly string[]): boolean =>
  known().between.has(word) && isPrefix(words[at - 1] ?? '') && isPrefix(words[at + 1] ?? '');

/** Words after a family name. */
const suffixes = /^(?:jr|sr|jun|sen|ii|iii|iv)$/i;

const isSuffix = (word = ''): boolean => suffixes.test(word.replace(/\.+$/, ''));

/** Whether a word is in capitals, as family names are in French and in registers. */
const isInCapitals = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word);

/** Whether a word is the first part of a name such as "Jansen-de Vries", which is one. */
const isFirstOfTwo = (word: string): boolean => {
  const [, prefix] = /-([^-]*)$/.exec(word) ?? [];
  return prefix !== undefined && (prefix === '' || isAnyPrefix(prefix));
};

/**
 * Returns the words of a family name with its prefixes first, or `undefined` if they are not a family name alone: "Vries
 * de", "Jansen-de Vries", "VAN DAMME", not "Jan de Vries".
 */
const familyAlone = (words: readonly string[]): readonly string[] | undefined => {
  const last = words.findLastIndex((word) => !isAnyPrefix(word));
  const ordered = last === 0 ? [...words.slice(1), ...words.slice(0, 1)] : words;
  const own = words.filter(
    (word, at) => !isAnyPrefix(word) && !isSuffix(word) && !isFirstOfTwo(word) && !isBetweenPrefixes(word, at, words),
  );
  return own.length === 1 || (own.length > 0 && words.every(isInCapitals)) ? ordered : undefined;
};

/**
 * Reorders a name: "Berg, Anna van der" becomes "Anna van der Berg". What precedes the comma must be a family name, and
 * what follows first names and prefixes, not another person or a post.
 */
const inOrder = (text: string): string => {
  const [before = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  const words = given.split(' ');
  const firstPrefix = words.findIndex((word) => isPrefix(word));
  const areNames = words.every((word, at) =>
    firstPrefix >= 0 && at >= firstPrefix ? isPrefix(word) : /^\p{Lu}/u.test(word),
  );
  const { titles, rest } = titlesIn(before.split(' '));
  const family = familyAlone(rest);
  return family && given !== '' && more.length === 0 && areNames ? [...titles, given, ...family].join(' ') : text;
};

/** A short family name in capitals, and no initials: "LI", "VOS", "LEE". */
const oneSyllable = /^(?:NG|[^AEIOUY][AEIOUY]{1,2}[^AEIOUY]?)$/;

/** Whether a name begins with initials without full stops: "JP Balkenende", "JA de Vries". */
const beginsWithInitials = ([first = '', next = '']: readonly string[]): boolean =>
  /^[A-Z]{2,3}$/.test(first) && !isInCapitals(next) && (isAnyPrefix(next) || !oneSyllable.test(first));

/** Whether a name begins with two letters that are a family name or initials: "LI Wei", "JE Jansen". */
const beginsWithEither = (words: readonly string[]): boolean =>
  /^[A-Z]{2}$/.test(words[0] ?? '') && !beginsWithInitials(words) && !words.slice(1).some(isInCapitals);

/** Whether a name ends with initials or an abbreviation: "Jansen A.B.", "Jan Smit RC". */
const endsWithLetters = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? '';
  if (isSuffix(last)) return false;
  const isShortened = /^(?!NG$)[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(last) || (isInCapitals(last) && isDegree(last));
  return /^(?:\p{Lu}\p{Ll}?\.-?)+$/u.test(last) || (isShortened && !words.every(isInCapitals));
};

/** Moves a family name in capitals behind the given names: "VAN DEN BERG Jan". */
const capitalsLast = (words: readonly string[]): readonly string[] => {
  const given = words.findIndex((word) => !isInCapitals(word));
  const isFirst = given > 0 && !beginsWithInitials(words) && words.slice(given).every((word) => !isInCapitals(word));
  return isFirst ? [...words.slice(given), ...words.slice(0, given)] : words;
};

/**
 * Returns the index at which the family name begins: at its prefix, at its first word in capitals, else at the last word
 * that is no suffix. "Jansen-de Vries" is one name. A capitalized "Op" or "In" is a prefix only before another one.
 */
const familyStart = (words: readonly string[]): number => {
  const areInCapitals = words.every(isInCapitals);
  const isFirstPrefix = (word: string, next: string): boolean =>
    isPrefix(word) ||
    known().capitalPrefixes.has(word) ||
    (isAnyPrefix(word) && (areInCapitals || isAnyPrefix(next))) ||
    isFirstOfTwo(word);
  const prefix = words.findIndex(
    (word, at) =>
      at > 0 && at < words.length - 1 && isFirstPrefix(word, at + 2 < words.length ? (words[at + 1] ?? '') : ''),
  );
  if (prefix > 0) return prefix;
  const capitals = words.findIndex((word) => isInCapitals(word) && !isSuffix(word));
  if (capitals > 0 && words.slice(capitals).every(isInCapitals)) return capitals;
  return words.length - (isSuffix(words.at(-1)) ? 2 : 1);
};

/** Returns the index of the first word behind the prefixes, or -1. */
const endOfPrefixes = (family: readonly string[]): number =>
  family.findIndex((word, at) => !isPrefix(word) && !isBetweenPrefixes(word, at, family));

/**
 * Splits the prefix from a family name: "van der Berg" is sorted under B.
 *
 * @example
 * splitPrefix('van der Berg'); // { familyNamePrefix: 'van der', familyName: 'Berg' }
 */
export const splitPrefix = (family: string): Pick<PersonName, 'familyNamePrefix' | 'familyName'> => {
  const words = family.split(' ');
  const first = endOfPrefixes(words);
  if (first <= 0) return { familyName: family };
  return { familyNamePrefix: words.slice(0, first).join(' '), familyName: words.slice(first).join(' ') };
};

const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);

const capitalized = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Whether a post precedes the name, or the given name is missing: "toimitusjohtaja Matti Meikäläinen", "van der Berg". */
const beginsWithWord = ([first = '', ...others]: readonly string[]): boolean =>
  isPrefix(first) ||
  known().neverFirst.has(others.every(isInCapitals) ? capitalized(first) : first) ||
  (isLower(first.slice(first.lastIndexOf('-') + 1)) && isFirstOfTwo(first)) ||
  (/^\p{Ll}{2}/u.test(first) && others.some((word) => /^\p{Lu}/u.test(word)));

/** Whether words say that somebody is not known, or are a sentence or the name of a group: "Volgt nog", "Team Zorg". */
const areNobody = (words: readonly string[]): boolean =>
  known().nobody.has(nameKey(words.join(''))) ||
  words.some((word, at) => (at === 0 || isLower(word)) && known().nobody.has(nameKey(word))) ||
  words.some((word) => known().groups.test(word)) ||
  (words.slice(1).every(isLower) && words.filter((word) => !isPrefix(word)).length > 2);

/** Whether words name several persons: "Anna & Bob". As written, since "Or Cohen" and "Lars Og" are one each. */
export const areSeveral = (words: readonly string[]): boolean => {
  const areInCapitals = words.every(isInCapitals);
  const isBetween = (word: string, at: number): boolean =>
    known().between.has(word) ||
    (areInCapitals && at > 0 && at < words.length - 1 && known().between.has(word.toLowerCase()));
  return words.some((word, at) => isBetween(word, at) && !isBetweenPrefixes(word, at, words));
};

/** Whether words name no person, or more than one. */
export const areNotOnePerson = (words: readonly string[]): boolean =>
  /[@;/&()\d,]/.test(words.join(' ')) || areNobody(words) || areSeveral(words);

const isUnclear = (words: readonly string[]): boolean =>
  beginsWithWord(words) || endsWithLetters(words) || areNotOnePerson(words);

/** Reads the words of a name without titles and degrees. */
const readWords = (written: readonly string[]): PersonName | undefined => {
  const words = capitalsLast(written);
  const start = familyStart(words);
  const family = words.slice(start);
  const name = endOfPrefixes(family);
  if (start < 1 || name < 0 || beginsWithEither(written) || isUnclear(words)) return undefined;
  const familyNamePrefix = family.slice(0, name).join(' ');
  return {
    givenName: words.slice(0, start).join(' '),
    ...(familyNamePrefix !== '' && { familyNamePrefix }),
    familyName: family.slice(name).join(' '),
  };
};

/** Returns the first of several persons, or the person before a post or an organization, if any. */
const firstPersonIn = (cell: string): string | undefined => {
  const between = anyOf([...known().between].filter((word) => /\p{L}/u.test(word)));
  const parts = cell
    .split(new RegExp(`[,;/&+|()]|\\s[-–—]\\s|\\s${between}\\s`, 'iu'))
    .map((part) => part.trim())
    .filter(Boolean);
  // Of two family names before a comma, none is a first name: "García López, María".
  const isOrdered = /^[^,]+,\s*[^\s,]+$/.test(cell);
  return parts.length > 1 && !isOrdered ? parts.find((part) => 'value' in readPersonName(part)) : undefined;
};

/**
 * Splits a name into titles, first names, prefix and family name.
 *
 * @example
 * readPersonName('Prof. Anna van der Berg');
 * // { value: { honorificPrefix: 'Prof.', givenName: 'Anna', familyNamePrefix: 'van der', familyName: 'Berg' } }
 */
export const readPersonName = (cell: string): CellValue<PersonName> => {
  const fault = textFault(cell);
  if (fault) return { fault };
  const text = beforeDegrees(cell);
  const { titles, rest } = titlesIn(inOrder(text).split(' ').filter(Boolean));
  const name = readWords(rest);
  if (!name) {
    const near = firstPersonIn(cell);
    const remedy =
      near === undefined
        ? tableFault('not-a-full-name', 'write-full-name')
        : tableFault('not-a-full-name', 'keep-one-person', { near });
    return { fault: { value: cell, ...remedy } };
  }
  if (text !== cell) {
    return { fault: { value: cell, ...tableFault('not-a-full-name', 'did-you-mean', { near: text }) } };
  }
  return { value: { ...name, ...(titles.length > 0 && { honorificPrefix: titles.join(' ') }) } };
};
