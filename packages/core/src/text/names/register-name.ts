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
export const sortKey = (name: string): string => {
  if (/^[a-z\d]/i.test(name)) return name;
  const listed = putBehind(name, shrunkArticle);
  const start = listed.search(letterOrDigit);
  return start > 0 ? listed.slice(start) : listed;
};
