import { spokenLanguage, type SeedLanguage } from '@health-networks/core';

/** Gets the words of a widget in the language of the page, or in the one that stands in for it. */
export interface WordLoader<Words> {
  /** The words, if they are there already. */
  find: (language: string) => Words | undefined;
  load: (language: string) => Promise<Words>;
}

/** One module of words per language, loaded when a page speaks it. */
export const wordLoader = <Words>(
  modules: Readonly<Record<SeedLanguage, () => Promise<{ readonly words: Words }>>>,
): WordLoader<Words> => {
  const loaded = new Map<SeedLanguage, Words>();
  return {
    find: (language) => loaded.get(spokenLanguage(language).language),
    load: async (language) => {
      const spoken = spokenLanguage(language).language;
      const { words } = await modules[spoken]();
      loaded.set(spoken, words);
      return words;
    },
  };
};
