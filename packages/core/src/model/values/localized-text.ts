import * as z from 'zod/mini';
import { languageTagSchema } from './language-tag.js';
import { plainTextSchema } from './plain-text.js';
import { refine } from './refine.js';

export { seedLanguages, type SeedLanguage } from '../seed-languages.js';

/** The same text in one or more languages, keyed by BCP 47 tag: `{ en: 'Prevention', nl: 'Preventie' }`. */
export const localizedTextSchema = z
  .record(languageTagSchema, plainTextSchema)
  .check(refine((text: Record<string, string>) => Object.keys(text).length > 0, 'no-language', 'give-text'));

export type { LocalizedText } from '../types.generated.js';
