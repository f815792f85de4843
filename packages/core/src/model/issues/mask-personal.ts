/**
 * An email address, valid or not, also with `%40`, "(at)" or a quoted local part. The local part is limited to 64
 * characters (RFC 5321), because an unlimited one makes matching quadratic.
 */
const mailboxes =
  /(?:"[^"\n{}[\]:,]{0,64}"|[^\s"'<>(),;:=/?&@\uFF20]{1,64})(?:[@\uFF20]|%40| ?[([]at[)\]] ?)[^\s"'<>(),;:@\uFF20?&]*/giu;

/** Whether a text may contain an email address. A fast path: the pattern is slow, and most texts have no address. */
const hasSign = (text: string): boolean => /[@\uFF20]|%40|[([]at[)\]]/i.test(text);

/**
 * A telephone number in any notation: at least nine digits of any script with separators, including escaped line breaks
 * of JSON, starting with a plus sign or a zero. A zero within a date, time or fraction does not start a number, nor does
 * that of a day with its time: 01-03-2020 00:00.
 */
const telephones =
  /(?:[+\uFF0B]\s?\p{Nd}|\(?(?!0\d[-./]\d\d?[-./](?:19|20)\d\d[ T]\d\d:\d\d)(?<![\p{L}\p{Nd}]|\p{Nd}[-.:/])[0\uFF10\u0660\u06F0](?!\.))(?:(?:\\[nrt]|[^\p{L}\p{N}"{}[\],;\t|]){0,3}\p{Nd}){8,}/gu;

const minNumberLength = 9;

/** The number of visible characters: the country or area code. */
const shownOfNumber = 3;

const maskMailbox = (mailbox: string): string => {
  const at = mailbox.search(/[@\uFF20]|%40| ?[([]at/i);
  return `${mailbox.replace(/^\W+/, '').charAt(0)}…${mailbox.slice(at)}`;
};

const maskNumber = (number: string): string => `${number.slice(0, shownOfNumber).trim()}…`;

/**
 * Masks email addresses and telephone numbers in a text, because messages go to logs and screens that the data
 * themselves do not reach.
 *
 * @example
 * maskPersonal('"jan@example.org" is given twice'); // '"j…@example.org" is given twice'
 * maskPersonal('+31 30 123 45 67'); // '+31…'
 */
export const maskPersonal = (text: string): string => {
  const masked = hasSign(text) ? text.replace(mailboxes, maskMailbox) : text;
  return masked.replace(telephones, maskNumber);
};

/** Whether a text may contain an email address or telephone number; a fast path. */
const mayHold = (text: string): boolean => hasSign(text) || text.replace(/\P{Nd}+/gu, '').length >= minNumberLength;

/** Masks only personal data that also occur in the values, because remedies contain example addresses. */
export const maskPersonalOf = (text: string, values: () => string): string => {
  if (!mayHold(text)) return text;
  const given = values();
  const found = [...(hasSign(given) ? (given.match(mailboxes) ?? []) : []), ...(given.match(telephones) ?? [])];
  return found.reduce((masked, each) => masked.replaceAll(each, maskPersonal(each)), text);
};

/** Quotes a value for a message, with personal data masked. */
export const quoted = (value: unknown): string => `"${maskPersonal(String(value))}"`;
