/**
 * Dutch articles that have shrunk to a letter behind an apostrophe, before a space or a hyphen: "'s Heeren Loo",
 * "'s-Hertogenbosch", "'t Zand". Without its apostrophe a letter is a name: "T Systems".
 */
const shrunk = String.raw`['’‘‛ʼ＇´${'`'}][st](?:\s+|-(?=\p{L}))`;

/** Articles and prefixes that Dutch registers pass over; behind one of them, a shrunk article may lack its apostrophe. */
const prefixes = String.raw`(?:aan|bij|de|den|der|het|in|op|te|ten|ter|uit|van|von|zu|zum|zur)\s+(?:[st]\s+)?`;

const shrunkArticle = new RegExp(`^${shrunk}(?=\\S)`, 'iu');

const passedOver = new RegExp(`^(?:${prefixes}|${shrunk})+(?=\\S)`, 'iu');

const letterOrDigit = /[\p{L}\p{N}]/u;

const putBehind = (name: string, pattern: RegExp): string => {
  const [prefix = ''] = pattern.exec(name) ?? [];
  return prefix === '' ? name : `${name.slice(prefix.length)}, ${prefix.trim()}`;
};

/**
 * The name as a register of organizations lists it, articles and prefixes behind the rest: "De Rijnhoven" stands under R,
 * "Van der Hoeven" under H, "'s-Hertogenbosch" under H. The same names stand in lists of other languages, and are looked
 * for at the same place there.
 *
 * @example
 * registerName('Van der Hoeven'); // 'Hoeven, Van der'
 */
export const registerName = (name: string): string => putBehind(name, passedOver);

/**
 * The sort key of a name: leading punctuation is dropped, and contracted articles ("'s", "'t") move to the end. Full
 * articles stay, because in titles and labels they are ordinary words.
 */
export const sortKey = (name: string): string => {
  if (/^[a-z\d]/i.test(name)) return name;
  const listed = putBehind(name, shrunkArticle);
  const start = listed.search(letterOrDigit);
  return start > 0 ? listed.slice(start) : listed;
};
