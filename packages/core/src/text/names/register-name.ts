import type { Person } from '../../model/types.generated.js';
import { collator } from '../formatters.js';
import { wantedLocale } from '../language-chain.js';

/**
 * Dutch articles contracted to a letter after an apostrophe, before a space or a hyphen: "'s Heeren Loo",
 * "'s-Hertogenbosch", "'t Zand". Without an apostrophe, the letter is part of the name: "T Systems".
 */
const shrunk = String.raw`['’‘‛ʼ＇´${'`'}][st](?:\s+|-(?=\p{L}))`;

/**
 * Articles and prefixes that Dutch registers ignore; after one of them, a contracted article may lack its apostrophe.
 */
const prefixes = String.raw`(?:aan|bij|de|den|der|het|in|op|te|ten|ter|uit|van|von|zu|zum|zur)\s+(?:[st]\s+)?`;

const shrunkArticle = new RegExp(`^${shrunk}(?=\\S)`, 'iu');

const passedOver = new RegExp(`^(?:${prefixes}|${shrunk})+(?=\\S)`, 'iu');

const letterOrDigit = /[\p{L}\p{N}]/u;

const putBehind = (name: string, pattern: RegExp): string => {
  const [prefix = ''] = pattern.exec(name) ?? [];
  return prefix === '' ? name : `${name.slice(prefix.length)}, ${prefix.trim()}`;
};

/**
 * Returns the name as a register of organizations lists it, with articles and prefixes moved to the end: "De Rijnhoven"
 * is listed under R, "Van der Hoeven" and "'s-Hertogenbosch" under H. Does not depend on a language, because lists in
 * other languages contain the same names, which readers look for in the same place.
 *
 * @example
 * registerName('Van der Hoeven'); // 'Hoeven, Van der'
 */
export const registerName = (name: string): string => putBehind(name, passedOver);

/**
 * Returns the sort key of a name: leading punctuation is dropped, and contracted articles ("'s", "'t") move to the end.
 * Full articles stay, because in titles and labels they are ordinary words.
 */
const sortKey = (name: string): string => {
  if (/^[a-z\d]/i.test(name)) return name;
  const listed = putBehind(name, shrunkArticle);
  const start = listed.search(letterOrDigit);
  return start > 0 ? listed.slice(start) : listed;
};

/**
 * Returns a function that compares names as a reader of the language sorts them: by the first letter or digit, ignoring
 * punctuation before it, with case and accents according to the language, and numbers by value. A contracted Dutch
 * article is ignored, as in registers: "'s-Hertogenbosch" is sorted under H. Full articles are not ignored; use
 * `registerName` to move those to the end. Create the function once and sort with it. An invalid language tag results
 * in English order.
 *
 * @example
 * ['Åbo', 'Oulu', 'Espoo'].sort(compareNames('fi')); // ['Espoo', 'Oulu', 'Åbo']
 * ['Åbo', 'Oulu', 'Espoo'].sort(compareNames('en')); // ['Åbo', 'Espoo', 'Oulu']
 */
export const compareNames = (language: string): ((a: string, b: string) => number) => {
  const { compare } = collator(wantedLocale(language), { numeric: true, sensitivity: 'base' });
  return (a, b) => compare(sortKey(a), sortKey(b));
};

/**
 * Returns the sort key of a person's name: by family name, ignoring its prefix.
 *
 * @example
 * sortName(ownDataset.persons['anna-example']); // 'Berg, Anna van der'
 */
export const sortName = ({ givenName, familyNamePrefix, familyName }: Person): string =>
  [`${familyName},`, givenName, familyNamePrefix].filter((part) => part !== undefined).join(' ');
