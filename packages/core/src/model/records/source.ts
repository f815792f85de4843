import * as z from 'zod/mini';
import { languageTagSchema } from '../values/code-names.js';
import { dateSchema } from '../values/date.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { plainTextSchema } from '../values/plain-text.js';
import { openTermSchema } from '../values/term.js';
import { webUrlSchema } from '../values/web-url.js';
import { recordFields } from './record.js';

/** A term of the vocabulary `source-layer`, which has no built-in terms. */
export const sourceLayerSchema = /* @__PURE__ */ openTermSchema<never>();

/** A document that facts are read from. @term schema:CreativeWork prov:Entity */
export const sourceSchema = z.strictObject({
  ...recordFields,
  /** Title as the document prints it, in its own language. @term schema:name */
  title: plainTextSchema,
  /** Who published it, as far as the document shows. @term schema:publisher */
  publisher: z.optional(plainTextSchema),
  /** Language of the text. @term schema:inLanguage */
  language: languageTagSchema,
  /** Where it was published. @term schema:url */
  url: webUrlSchema,
  /** Date of publication, if the document states one. @term schema:datePublished */
  published: z.optional(dateSchema),
  /** Latest date that the text describes as past: it was written later. @term own */
  writtenAfter: z.optional(dateSchema),
  /** Earliest date that the text describes as future: it was written earlier. @term own */
  writtenBefore: z.optional(dateSchema),
  /** How the dates above were determined from the text. @term own */
  datingNote: z.optional(localizedTextSchema),
  /** The layer to which it belongs: a concept of scheme `source-layer`; absent if the dataset has no layers. @term own */
  layer: z.optional(sourceLayerSchema),
  /** File name of the stored text, which is searched for the quotes. @term own */
  textFile: z.optional(plainTextSchema),
});

export type { Source } from '../types.generated.js';
