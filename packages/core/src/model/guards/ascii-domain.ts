import { isEmailAddress } from './is-email-address.js';

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
