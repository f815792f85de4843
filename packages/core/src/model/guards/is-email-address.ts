/** Maximum length (RFC 5321). Checked first, so that the pattern never runs on a long text. */
export const maxEmailLength = 256;

/** Own pattern, because importing `z.regexes` bundles every pattern of zod. */
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
