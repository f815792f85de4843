import type { Person } from '../../model/types.generated.js';
import { rowWords } from '../../text/tables/row-words.js';
import { tableFault } from '../reading/table-fault.js';
import type { CellValue } from './cell-faults.js';
import { textFault } from './cell-faults.js';

/** The parts of a person's name. */
export type PersonName = Pick<Person, 'givenName' | 'familyNamePrefix' | 'familyName' | 'honorificPrefix'>;

/** Prefixes of family names in further languages, which occur everywhere. */
const furtherPrefixes = 'af,av,la,le,du,di,da,del,della,dos,el,al'.split(',');

const furtherCapitals = 'Le,La,Du,Di,Da,Del,Della,Dos,El,Al'.split(',');

/** Words and signs between two persons, and degrees after a name. */
const noNameParts = 'och,og,-,–,—,+,|,msc,bsc,ma,ba,mba,mph,llm,llb,rn,md,phd'.split(',');

const lower = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));

/** The words about names of persons in all languages. */
const known = /* @__PURE__ */ rowWords.make((all) => {
  const persons = all.map((words) => words.persons);
  return {
    titles: lower(persons.flatMap(({ titles }) => titles)),
    prefixes: new Set([...furtherPrefixes, ...persons.flatMap(({ prefixes }) => prefixes)]),
    /** Those that are part of the family name where they are capitalized: "De Vos" is sorted under D. */
    capitalPrefixes: new Set([...furtherCapitals, ...persons.flatMap(({ capitalPrefixes }) => capitalPrefixes)]),
    /** Words that are no part of a name. */
    noName: lower([
      ...noNameParts,
      ...persons.flatMap(({ nobody }) => nobody),
      ...all.flatMap(({ conjunctions }) => conjunctions),
    ]),
  };
});

const isPrefix = (word: string): boolean => known().prefixes.has(word);

/** Words after a family name. */
const suffixes = /^(?:jr|sr|jun|sen|ii|iii|iv)$/i;

const isSuffix = (word = ''): boolean => suffixes.test(word.replace(/\.+$/, ''));

/** Whether a word is in capitals, as family names are in French and in registers. */
const isInCapitals = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word);

const isTitle = (word: string): boolean => known().titles.has(word.replace(/\.+$/, '').toLowerCase());

/**
 * Reorders a name: "Berg, Anna van der" becomes "Anna van der Berg". The part after the comma must be first names and
 * prefixes, not another person or a post.
 */
const inOrder = (text: string): string => {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  const words = given.split(' ');
  const firstPrefix = words.findIndex((word) => isPrefix(word));
  const areNames = words.every((word, at) =>
    firstPrefix >= 0 && at >= firstPrefix ? isPrefix(word) : /^\p{Lu}/u.test(word),
  );
  return given !== '' && more.length === 0 && areNames ? `${given} ${family}` : text;
};

/** Moves a family name in capitals behind the given names: "VAN DEN BERG Jan". */
const capitalsLast = (words: readonly string[]): readonly string[] => {
  const given = words.findIndex((word) => !isInCapitals(word));
  const isFirst = given > 0 && words.slice(given).every((word) => !isInCapitals(word));
  return isFirst ? [...words.slice(given), ...words.slice(0, given)] : words;
};

/**
 * Returns the index at which the family name begins: at its prefix, at its first word in capitals, else at the last word
 * that is no suffix. "Jansen-de Vries" is one name.
 */
const familyStart = (words: readonly string[]): number => {
  const prefix = words.findIndex(
    (word, at) => at > 0 && at < words.length - 1 && (isPrefix(word) || known().capitalPrefixes.has(word)),
  );
  if (prefix > 0) return prefix;
  const capitals = words.findIndex(isInCapitals);
  if (capitals > 0 && words.slice(capitals).every(isInCapitals)) return capitals;
  const last = words.length - (isSuffix(words.at(-1)) ? 2 : 1);
  return last > 1 && /-(?:van|de|der|den|ter|ten)?$/.test(words[last - 1] ?? '') ? last - 1 : last;
};

/**
 * Splits the prefix from a family name: "van der Berg" is sorted under B.
 *
 * @example
 * splitPrefix('van der Berg'); // { familyNamePrefix: 'van der', familyName: 'Berg' }
 */
export const splitPrefix = (family: string): Pick<PersonName, 'familyNamePrefix' | 'familyName'> => {
  const words = family.split(' ');
  const first = words.findIndex((word) => !isPrefix(word));
  if (first <= 0) return { familyName: family };
  return { familyNamePrefix: words.slice(0, first).join(' '), familyName: words.slice(first).join(' ') };
};

/** Whether a post precedes the name, or the given name is missing: "toimitusjohtaja Matti Meikäläinen", "van der Berg". */
const beginsWithWord = ([first = '', ...others]: readonly string[]): boolean =>
  isPrefix(first) || (/^\p{Ll}{2}/u.test(first) && others.some((word) => /^\p{Lu}/u.test(word)));

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
  const all = inOrder(cell).split(' ').filter(Boolean);
  const firstName = all.findIndex((word) => !isTitle(word));
  const words = capitalsLast(firstName < 0 ? [] : all.slice(firstName));
  const honorificPrefix = all.slice(0, Math.max(0, firstName)).join(' ');
  const start = familyStart(words);
  const family = words.slice(start);
  const name = family.findIndex((word) => !isPrefix(word));
  if (
    start < 1 ||
    name < 0 ||
    /[@;/&()\d]|,.*,/.test(cell) ||
    beginsWithWord(words) ||
    all.some((word) => known().noName.has(word.toLowerCase()) || word.endsWith(','))
  ) {
    return { fault: { value: cell, ...tableFault('not-a-full-name', 'write-full-name') } };
  }
  const familyNamePrefix = family.slice(0, name).join(' ');
  return {
    value: {
      givenName: words.slice(0, start).join(' '),
      ...(familyNamePrefix !== '' && { familyNamePrefix }),
      familyName: family.slice(name).join(' '),
      ...(honorificPrefix !== '' && { honorificPrefix }),
    },
  };
};
