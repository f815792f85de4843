import * as z from 'zod/mini';
import { emailAddressSchema } from '../values/email-address.js';
import { idSchema } from '../values/id.js';
import { languageTagSchema } from '../values/language-tag.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { idListSchema } from '../values/non-empty-list.js';
import { recordFields } from './record.js';
import { telephoneSchema } from '../values/telephone.js';
import type { ContactChannel } from '../vocabularies/contact-channel.js';
import { webUrlSchema } from '../values/web-url.js';

/** The terms of the vocabulary `contact-channel`. */
const contactChannels = ['email', 'telephone', 'url'] as const satisfies readonly ContactChannel[];

/** Whom to turn to, and how. @term schema:ContactPoint */
export const contactPointSchema = z.strictObject({
  ...recordFields,
  /** The person to turn to. @term own @references persons */
  person: z.optional(idSchema),
  /** The organization in which one turns to them. @term own @references organizations networks */
  organization: z.optional(idSchema),
  /** The networks and programs that the contact is given for. @term schema:about @references networks programs */
  about: idListSchema,
  /** On what subject: "collaboration with Health Hub Utrecht". @term schema:contactType */
  topic: z.optional(localizedTextSchema),
  /** Mailbox. @term schema:email */
  email: z.optional(emailAddressSchema),
  /** Telephone number. @term schema:telephone */
  telephone: z.optional(telephoneSchema),
  /** Page with a form or further details. @term schema:url */
  url: z.optional(webUrlSchema),
  /** Languages in which the contact answers. @term schema:availableLanguage */
  availableLanguages: z.optional(z.array(languageTagSchema)),
  /** Channels that were looked for in the cited sources and are not given there. @term own */
  undocumented: z.optional(z.array(z.enum(contactChannels))),
});

export type { ContactPoint } from '../types.generated.js';
