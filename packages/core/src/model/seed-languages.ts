/** Languages in which the seed data and every label are complete, in order of fallback. */
export const seedLanguages = ['en', 'nl', 'de', 'fi'] as const;

/** One of `seedLanguages`. */
export type SeedLanguage = (typeof seedLanguages)[number];
