import * as z from 'zod/mini';
import { refine } from './refine.js';

const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

/** A BCP 47 language tag in its canonical form: `nl`, `fi`, `de-AT`. */
export const languageTagSchema = z
  .string()
  .check(refine(isLanguageTag, 'is not a BCP 47 language tag', 'Use a tag such as "nl", "fi" or "de-AT".'));

export type { LanguageTag } from './types.generated.js';
