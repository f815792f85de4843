import * as z from 'zod/mini';
import { languageTagSchema } from './code-names.js';
import { nonEmptyListOf } from './non-empty-list.js';
import { plainTextSchema } from './plain-text.js';
import { refine } from './refine.js';

export { seedLanguages, type SeedLanguage } from '../seed-languages.js';

/** The same text in one or more languages, keyed by BCP 47 tag: `{ en: 'Prevention', nl: 'Preventie' }`. */
export const localizedTextSchema = z
  .record(languageTagSchema, plainTextSchema)
  .check(refine((text: Record<string, string>) => Object.keys(text).length > 0, 'no-language', 'give-text'));

/** Several texts in each of one or more languages, keyed by BCP 47 tag: `{ nl: ['hogeschool', 'HBO-instelling'] }`. */
export const localizedTextsSchema = z
  .record(languageTagSchema, nonEmptyListOf(plainTextSchema))
  .check(refine((texts: Record<string, unknown>) => Object.keys(texts).length > 0, 'no-language', 'give-text'));

export type { LocalizedText, LocalizedTexts } from '../types.generated.js';
