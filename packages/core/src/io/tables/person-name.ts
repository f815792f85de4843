import type { Person } from '../../model/records/person.js';
import { tableFault } from '../csv/table-fault.js';
import type { CellValue } from './cell-faults.js';
import { textFault } from './cell-faults.js';

/** The parts of a person's name. */
export type PersonName = Pick<Person, 'givenName' | 'familyNamePrefix' | 'familyName' | 'honorificPrefix'>;

/** Titles and forms of address, without their full stops. */
const titles =
  /^(?:prof|professor|dr|drs|ir|ing|mr|mrs|ms|mw|mevr|mevrouw|dhr|heer|de heer|herr|frau|rouva|herra|med|dipl-ing|phd|doctor|doktor)$/i;

/** Prefixes of family names, which are ignored in sorting. */
const prefixes =
  /^(?:van|von|vom|de|der|den|het|'t|’t|te|ter|ten|in|op|aan|zu|zum|zur|af|av|la|le|du|di|da|del|della|dos|el|al)$/;

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

/**
 * Returns the index at which the family name begins: at its prefix, else at the last word. "Jansen-de Vries" is one
 * name.
 */
const familyStart = (words: readonly string[]): number => {
  const prefix = words.findIndex((word, at) => at > 0 && at < words.length - 1 && prefixes.test(word));
  if (prefix > 0) return prefix;
  const last = words.length - 1;
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
  const words = firstName < 0 ? [] : all.slice(firstName);
  const honorificPrefix = all.slice(0, Math.max(0, firstName)).join(' ');
  const start = familyStart(words);
  const family = words.slice(start);
  const name = family.findIndex((word) => !prefixes.test(word));
  if (
    start < 1 ||
    name < 0 ||
    /[@;/&()\d]|,.*,/.test(cell) ||
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
