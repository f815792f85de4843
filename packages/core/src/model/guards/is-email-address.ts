/** A path in SMTP has at most 256 octets (RFC 5321). Asked first, so that the pattern never meets a long text. */
export const maxEmailLength = 256;

/** Own pattern: `z.regexes` would bring every pattern of zod into a browser. */
export const emailPattern =
  /^[A-Za-z0-9_'+-]+(?:\.[A-Za-z0-9_'+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

/**
 * Is this text one mailbox, in ASCII and without quotes, so that it stays one recipient in a `mailto:` link? The same
 * guard serves the schema and the place where the link is set.
 *
 * @example
 * isEmailAddress('info@example.org'); // true
 * isEmailAddress('info@example.org?bcc=x@example.org'); // false
 */
export const isEmailAddress = (text: string): boolean => text.length <= maxEmailLength && emailPattern.test(text);
