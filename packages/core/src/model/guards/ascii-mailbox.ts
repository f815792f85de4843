import { isEmailAddress } from './is-email-address.js';

/**
 * Returns a mailbox at a domain with other letters as the Internet writes it, in ASCII, or `undefined` if it is none.
 *
 * @example
 * asciiMailbox('info@münchen.example'); // 'info@xn--mnchen-3ya.example'
 */
export const asciiMailbox = (text: string): string | undefined => {
  const [, name = '', domain = ''] = /^([^@]*)@([^@\s/?#:]*[^\0-\x7F][^@\s/?#:]*)$/.exec(text) ?? [];
  if (!URL.canParse(`https://${domain}`)) return undefined;
  const mailbox = `${name}@${new URL(`https://${domain}`).hostname}`;
  return isEmailAddress(mailbox) && !/[\p{Cf}\p{Z}]/u.test(domain) ? mailbox : undefined;
};
