import * as z from 'zod/mini';
import { languageTagSchema } from '../values/code-names.js';
import { emailAddressSchema } from '../values/email-address.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { idListSchema } from '../values/non-empty-list.js';
import { telephoneSchema } from '../values/telephone.js';
import { webUrlSchema } from '../values/web-url.js';
import type { ContactChannel } from '../vocabularies/contact-channel.js';
import { recordFields } from './record.js';

/** The terms of the vocabulary `contact-channel`. */
const contactChannels = ['email', 'telephone', 'url'] as const satisfies readonly ContactChannel[];

/** A contact, with the ways to reach it. @term schema:ContactPoint */
export const contactPointSchema = z.strictObject({
  ...recordFields,
  /** The person to contact. @term own @references persons */
  person: z.optional(idSchema),
  /** The organization at which the contact is reached. @term own @references organizations networks */
  organization: z.optional(idSchema),
  /** The networks and programs for which the contact is given. @term schema:about @references networks programs */
  about: idListSchema,
  /** The subject of inquiries: "collaboration with Health Hub Utrecht". @term schema:contactType */
  topic: z.optional(localizedTextSchema),
  /** Email address. @term schema:email */
  email: z.optional(emailAddressSchema),
  /** Telephone number. @term schema:telephone */
  telephone: z.optional(telephoneSchema),
  /** Page with a form or further details. @term schema:url */
  url: z.optional(webUrlSchema),
  /** Languages in which the contact answers. @term schema:availableLanguage */
  availableLanguages: z.optional(z.array(languageTagSchema)),
  /** Channels that the cited sources were searched for and do not give. @term own */
  undocumented: z.optional(z.array(z.enum(contactChannels))),
});

export type { ContactPoint } from '../types.generated.js';
