import { spokenLanguage, type SeedLanguage } from '@health-networks/core';
import type { Messages } from './messages.js';

/** One module per language, loaded when a page speaks it. */
const loaders: Record<SeedLanguage, () => Promise<{ messages: Messages }>> = {
  en: () => import('./en.js'),
  nl: () => import('./nl.js'),
  de: () => import('./de.js'),
  fi: () => import('./fi.js'),
};

const loaded = new Map<SeedLanguage, Messages>();

/** The messages of a language, or of the one that stands in for it, if they are there already. */
export const messagesOf = (language: string): Messages | undefined => loaded.get(spokenLanguage(language).language);

/** Loads the messages of a language, or those of the language that stands in for it. */
export const loadMessages = async (language: string): Promise<Messages> => {
  const served = spokenLanguage(language).language;
  const { messages } = await loaders[served]();
  loaded.set(served, messages);
  return messages;
};
