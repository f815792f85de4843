import * as z from 'zod/mini';
import { isEmailAddress } from '../guards/is-email-address.js';
import { refine } from './refine.js';

/** One mailbox, in ASCII and without quotes, so that it stays one recipient in a `mailto:` link. */
export const emailAddressSchema = z.string().check(refine(isEmailAddress, 'email', 'give-email'));
