/** The languages in which the seed data and all labels are complete, in fallback order. */
export const seedLanguages = ['en', 'nl', 'de', 'fi'] as const;

/** One of `seedLanguages`. */
export type SeedLanguage = (typeof seedLanguages)[number];
