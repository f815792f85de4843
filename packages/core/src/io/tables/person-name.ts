import type { Person } from '../../model/records/person.js';
import { tableFault } from '../reading/table-fault.js';
import type { CellValue } from './cell-faults.js';
import { textFault } from './cell-faults.js';

/** The parts of a person's name. */
export type PersonName = Pick<Person, 'givenName' | 'familyNamePrefix' | 'familyName' | 'honorificPrefix'>;

/** Titles and forms of address, without their full stops. */
const titles =
  /^(?:prof|professor|dr|drs|ir|ing|mr|mrs|ms|mw|mevr|mevrouw|dhr|heer|de heer|hr|herr|frau|rouva|herra|med|h\.c|dipl-ing|phd|doctor|doktor)$/i;

/** Prefixes of family names, which are ignored in sorting. */
const prefixes =
  /^(?:van|von|vom|de|der|den|het|'t|’t|te|ter|ten|in|op|aan|zu|zum|zur|af|av|la|le|du|di|da|del|della|dos|el|al)$/;

/** Prefixes that are part of the family name where they are capitalized, as in Belgium: "De Vos" is sorted under D. */
const capitalPrefixes = /^(?:Van|Vanden|Vander|Von|De|Den|Der|Ter|Ten|Le|La|Du|Di|Da|Del|Della|Dos|El|Al)$/;

/** Words after a family name. */
const suffixes = /^(?:jr|sr|jun|sen|ii|iii|iv)$/i;

const isSuffix = (word = ''): boolean => suffixes.test(word.replace(/\.+$/, ''));

/** Whether a word is in capitals, as family names are in French and in registers. */
const isInCapitals = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word);

const isTitle = (word: string): boolean => titles.test(word.replace(/\.+$/, ''));

/** Words between two persons, words in place of a person, and degrees after a name. */
const noName =
  /^(?:en|und|and|or|of|oder|ja|tai|och|og|[-–—+|]|onbekend|unknown|unbekannt|tuntematon|geen|kein|keine|none|nvt|n\.v\.t\.|tbd|vacature|vacant|msc|bsc|ma|ba|mba|mph|llm|llb|rn|md|phd)$/i;

/**
 * Reorders a name: "Berg, Anna van der" becomes "Anna van der Berg". The part after the comma must be first names and
 * prefixes, not another person or a post.
 */
const inOrder = (text: string): string => {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  const words = given.split(' ');
  const firstPrefix = words.findIndex((word) => prefixes.test(word));
  const areNames = words.every((word, at) =>
    firstPrefix >= 0 && at >= firstPrefix ? prefixes.test(word) : /^\p{Lu}/u.test(word),
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
  const isPrefix = (word: string): boolean => prefixes.test(word) || capitalPrefixes.test(word);
  const prefix = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isPrefix(word));
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
  const first = words.findIndex((word) => !prefixes.test(word));
  if (first <= 0) return { familyName: family };
  return { familyNamePrefix: words.slice(0, first).join(' '), familyName: words.slice(first).join(' ') };
};

/** Whether a post precedes the name, or the given name is missing: "toimitusjohtaja Matti Meikäläinen", "van der Berg". */
const beginsWithWord = ([first = '', ...others]: readonly string[]): boolean =>
  prefixes.test(first) || (/^\p{Ll}{2}/u.test(first) && others.some((word) => /^\p{Lu}/u.test(word)));

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
  const name = family.findIndex((word) => !prefixes.test(word));
  if (
    start < 1 ||
    name < 0 ||
    /[@;/&()\d]|,.*,/.test(cell) ||
    beginsWithWord(words) ||
    all.some((word) => noName.test(word) || word.endsWith(','))
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
