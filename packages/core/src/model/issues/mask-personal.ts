/**
 * A mailbox, well formed or not; also `%40`, as addresses have it, "(at)", and a part in quotation marks. What stands before
 * the sign has at most 64 characters (RFC 5321): without an end the search would take the square of a long text.
 */
const mailboxes =
  /(?:"[^"\n]{0,64}"|[^\s"'<>(),;:=/?&@\uFF20]{1,64})(?:[@\uFF20]|%40| ?[([]at[)\]] ?)[^\s"'<>(),;:@\uFF20?&]*/giu;

/** Most texts have no mailbox: they are spared the search, which looks far back from each of their letters. */
const hasSign = (text: string): boolean => /[@\uFF20]|%40|[([]at[)\]]/i.test(text);

/**
 * A telephone number as people write it: a plus sign or a zero, and at least nine digits of any script, with what keeps
 * them apart, also as JSON writes a line break. A zero within a date, a time or a fraction begins none.
 */
const telephones =
  /(?:[+\uFF0B]\s?\p{Nd}|\(?(?<![\p{L}\p{Nd}]|\p{Nd}[-.:/])[0\uFF10\u0660\u06F0](?!\.))(?:(?:\\[nrt]|[^\p{L}\p{N}"{}[\],]){0,3}\p{Nd}){8,}/gu;

/** The digits of the shortest one. */
const shortestNumber = 9;

/** What is shown of a number: the code of its country or town. */
const shownOfNumber = 3;

const maskMailbox = (mailbox: string): string => {
  const at = mailbox.search(/[@\uFF20]|%40| ?[([]at/i);
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
const mayHold = (text: string): boolean => hasSign(text) || text.replace(/\P{Nd}+/gu, '').length >= shortestNumber;

/** The same, but only for what stands in these values: a remedy shows examples that are nobody's. */
export const maskPersonalOf = (text: string, values: () => string): string => {
  if (!mayHold(text)) return text;
  const given = values();
  const found = [...(hasSign(given) ? (given.match(mailboxes) ?? []) : []), ...(given.match(telephones) ?? [])];
  return found.reduce((masked, each) => masked.replaceAll(each, maskPersonal(each)), text);
};

/** A value as a message shows it, in quotation marks. */
export const quoted = (value: unknown): string => `"${maskPersonal(String(value))}"`;
