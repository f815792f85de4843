import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { languageTagSchema } from '../values/language-tag.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { plainTextSchema } from '../values/plain-text.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import { webUrlSchema } from '../values/web-url.js';

/** A term of the vocabulary `source-layer`, which knows none beforehand. */
export const sourceLayerSchema = /* @__PURE__ */ openTermSchema<never>();

/** A document that facts are read from. @term schema:CreativeWork prov:Entity */
export const sourceSchema = z.strictObject({
  ...recordFields,
  /** Title as the document prints it, in its own language. @term schema:name */
  title: plainTextSchema,
  /** Who published it, as far as it shows. @term schema:publisher */
  publisher: z.optional(plainTextSchema),
  /** Language of the text. @term schema:inLanguage */
  language: languageTagSchema,
  /** Where it was published. @term schema:url */
  url: webUrlSchema,
  /** Date of publication, where the document states one. @term schema:datePublished */
  published: z.optional(dateSchema),
  /** Latest moment that the text speaks of as past: it was written later. @term own */
  writtenAfter: z.optional(dateSchema),
  /** Earliest moment that the text speaks of as still to come: it was written earlier. @term own */
  writtenBefore: z.optional(dateSchema),
  /** How the dates above were read from the text. @term own */
  datingNote: z.optional(localizedTextSchema),
  /** The layer to which it belongs: a concept of scheme `source-layer`; absent where a dataset has no layers. @term own */
  layer: z.optional(sourceLayerSchema),
  /** File name of the stored text, in which quotes are looked up. @term own */
  textFile: z.optional(plainTextSchema),
});

export type { Source } from '../types.generated.js';
