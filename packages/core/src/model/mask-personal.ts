/**
 * A mailbox, well formed or not; also `%40`, as addresses have it, and a part in quotation marks. What stands before the
 * sign has at most 64 characters (RFC 5321): without an end the search would take the square of a long text.
 */
const mailboxes = /(?:"[^"\n]{0,64}"|[^\s"'<>(),;:=/?&@]{1,64})(?:@|%40)[^\s"'<>(),;:@?&]*/gi;

/** Most texts have no mailbox: they are spared the search, which looks far back from each of their letters. */
const hasSign = (text: string): boolean => text.includes('@') || text.includes('%40');

/** A telephone number as people write it: a plus sign or a zero, and at least nine digits. Dates have fewer. */
const telephones = /(?:\+\s?\d|\(?\b0(?!\.))(?:[\s().\/\u2010-\u2015-]{0,3}\d){8,}/g;

/** The digits of the shortest one. */
const shortestNumber = 9;

/** What is shown of a number: the code of its country or town. */
const shownOfNumber = 3;

const maskMailbox = (mailbox: string): string => {
  const at = mailbox.search(/@|%40/i);
  return `${mailbox.replace(/^\W+/, '').charAt(0)}…${mailbox.slice(at)}`;
};

const maskNumber = (number: string): string => `${number.slice(0, shownOfNumber).trim()}…`;

/**
 * A text in which mailboxes and telephone numbers cannot be read in full: messages go to logs and screens where the data
 * do not.
 *
 * @example
 * maskPersonal('"jan@example.org" is given twice'); // '"j…@example.org" is given twice'
 * maskPersonal('+31 30 123 45 67'); // '+31…'
 */
export const maskPersonal = (text: string): string => {
  const masked = hasSign(text) ? text.replace(mailboxes, maskMailbox) : text;
  return masked.replace(telephones, maskNumber);
};

/** Can a text hold a mailbox or number at all? */
const mayHold = (text: string): boolean => hasSign(text) || text.replace(/\D+/g, '').length >= shortestNumber;

/** The same, but only for what stands in these values: a remedy shows examples that are nobody's. */
export const maskPersonalOf = (text: string, values: () => string): string => {
  if (!mayHold(text)) return text;
  const given = values();
  const found = [...(hasSign(given) ? (given.match(mailboxes) ?? []) : []), ...(given.match(telephones) ?? [])];
  return found.reduce((masked, each) => masked.replaceAll(each, maskPersonal(each)), text);
};
