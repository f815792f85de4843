/** The maximum length (RFC 5321), checked first so that the pattern never runs on a long text. */
export const maxEmailLength = 256;

/** A pattern of our own, because importing `z.regexes` would bundle every pattern of zod. */
export const emailPattern =
  /^[A-Za-z0-9_'+-]+(?:\.[A-Za-z0-9_'+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

/**
 * Whether a text is one email address, in ASCII and without quotes, so that it stays a single recipient in a `mailto:`
 * link. The schema and the code that sets the link use the same guard.
 *
 * @example
 * isEmailAddress('info@example.org'); // true
 * isEmailAddress('info@example.org?bcc=x@example.org'); // false
 */
export const isEmailAddress = (text: string): boolean => text.length <= maxEmailLength && emailPattern.test(text);

/**
 * Returns the domain of a mailbox as the Internet writes it, in ASCII, or `undefined` if it has no other letters or the
 * rest is no mailbox either.
 *
 * @example
 * asciiDomain('info@münchen.example'); // 'xn--mnchen-3ya.example'
 */
export const asciiDomain = (text: string): string | undefined => {
  const [, name = '', domain = ''] = /^([^@]*)@([^@\s/?#:]*[^\0-\x7F][^@\s/?#:]*)$/.exec(text) ?? [];
  if (!URL.canParse(`https://${domain}`) || /[\p{Cf}\p{Z}]/u.test(domain)) return undefined;
  const { hostname } = new URL(`https://${domain}`);
  return isEmailAddress(`${name}@${hostname}`) ? hostname : undefined;
};
