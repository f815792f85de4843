/** The languages with UI texts for every widget. */
export const languages = ['en', 'nl', 'de', 'fi'] as const;
