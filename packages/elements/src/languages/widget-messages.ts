import { registeredPack, spokenLanguage } from '@health-networks/core';
import type { BaseWords } from './base-words.js';
import { followRegistrations } from './registrations.js';
import type { BuiltInWords, WordLoader } from './word-loader.js';

const tagIn = (path: string): string => path.split('/').at(-2) ?? path;

/**
 * The words of one widget: a module for each folder of `languages/`, loaded when a page speaks it. Where words were
 * registered for the language, these go before.
 */
export const widgetMessages = <Words extends BaseWords>(
  widget: string,
  modules: Readonly<Record<string, () => Promise<{ readonly words: Words }>>>,
): WordLoader<Words> => {
  const byTag = new Map(Object.entries(modules).map(([path, load]) => [tagIn(path), load]));
  const loaded = new Map<string, Words>();
  const loadBuiltIn: BuiltInWords<Words> = async (language) => {
    const load = byTag.get(language) ?? byTag.get('en');
    if (!load) throw new Error(`There are no words of "${widget}".`);
    return (await load()).words;
  };
  const loadWords = async (languages: string): Promise<Words> => {
    const { language } = spokenLanguage(languages);
    if (!registeredPack(language)) return loadBuiltIn(language);
    return (await import('./registered-words.js')).composeWords(widget, languages, loadBuiltIn);
  };
  followRegistrations(() => {
    loaded.clear();
  });
  return {
    find: (languages) => loaded.get(languages),
    load: async (languages) => {
      const words = await loadWords(languages);
      loaded.set(languages, words);
      return words;
    },
  };
};
