import { languages, type Language } from './configurator/configuration.js';
import { loadMessages, type Messages } from './messages/messages.js';

const isLanguage = (tag: string): tag is Language => languages.some((one) => one === tag);

/** Returns the language in the URL, with the reader's browser languages and English as fallbacks. */
export const pageLanguage = (): Language => {
  const requested = new URLSearchParams(location.search).get('language');
  const wanted = [...(requested === null ? [] : [requested]), ...navigator.languages];
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
};

/** Loads the texts of a language and sets the language of the page. */
export const speak = async (language: Language): Promise<Messages> => {
  const messages = await loadMessages[language]();
  document.documentElement.lang = language;
  return messages;
};
