import { registeredPack, supportedLanguage } from '@health-networks/core';
import type { BaseMessages, BuiltInMessages, MessageLoader } from './base-messages.js';
import { followRegistrations } from './registrations.js';

const tagIn = (path: string): string => path.split('/').at(-2) ?? path;

/**
 * Creates the message loader of a widget: one lazily loaded module per folder of `languages/`. Registered messages take
 * precedence.
 */
export const widgetMessages = <Messages extends BaseMessages>(
  widget: string,
  modules: Readonly<Record<string, () => Promise<{ readonly messages: Messages }>>>,
): MessageLoader<Messages> => {
  const byTag = new Map(Object.entries(modules).map(([path, load]) => [tagIn(path), load]));
  const loaded = new Map<string, Messages>();
  const loadBuiltIn: BuiltInMessages<Messages> = async (language) => {
    const load = byTag.get(language) ?? byTag.get('en');
    if (!load) throw new Error(`There are no words of "${widget}".`);
    return (await load()).messages;
  };
  const loadMessages = async (languages: string): Promise<Messages> => {
    const { language } = supportedLanguage(languages);
    if (!registeredPack(language)) return loadBuiltIn(language);
    return (await import('./complete-messages.js')).composeWords(widget, languages, loadBuiltIn);
  };
  followRegistrations(() => loaded.clear());
  return {
    find: (languages) => loaded.get(languages),
    load: async (languages) => {
      const messages = await loadMessages(languages);
      loaded.set(languages, messages);
      return messages;
    },
  };
};
