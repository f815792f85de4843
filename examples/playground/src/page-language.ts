import { languages, type Language } from './configurator/configuration.js';
import { loadMessages, type Messages } from './messages/messages.js';

const isLanguage = (tag: string): tag is Language => languages.some((one) => one === tag);

/** The language of the address, else the first that the reader's browser asks for and that is spoken here. */
export const pageLanguage = (): Language => {
  const asked = new URLSearchParams(location.search).get('language');
  const wanted = [...(asked === null ? [] : [asked]), ...navigator.languages];
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
};

/** The words of a language, with which the page says from now on that it is written in it. */
export const speak = async (language: Language): Promise<Messages> => {
  const messages = await loadMessages[language]();
  document.documentElement.lang = language;
  return messages;
};
