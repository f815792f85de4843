/** The languages in which every widget speaks. */
export const languages = ['en', 'nl', 'de', 'fi'] as const;
