import * as z from 'zod/mini';
import { refine } from './refine.js';

/** A path in SMTP has at most 256 octets (RFC 5321). Asked first, so that the pattern never meets a long text. */
export const maxEmailLength = 256;

/** Own pattern: `z.regexes` would bring every pattern of zod into a browser. */
export const emailPattern =
  /^[A-Za-z0-9_'+-]+(?:\.[A-Za-z0-9_'+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

/** One mailbox, in ASCII and without quotes, so that it stays one recipient in a `mailto:` link. */
export const emailAddressSchema = z
  .string()
  .check(
    refine(
      (address: string) => address.length <= maxEmailLength && emailPattern.test(address),
      'is not an e-mail address',
      'Give one address and nothing else: "info@example.org".',
    ),
  );
