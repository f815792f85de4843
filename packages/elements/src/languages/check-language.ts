import { checkLanguage as checkInCore, completeWords, seedLanguages, type LanguageReport } from '@health-networks/core';
import type { BaseMessages } from './base-messages.js';
import { registeredMessages } from './registered-messages.js';

/** English messages of all widgets, the reference for completeness. */
const english = import.meta.glob<{ readonly messages?: BaseMessages; readonly baseMessages?: BaseMessages }>(
  './en/*.ts',
);

const widgetIn = (path: string): string => path.replace(/^.*\/|\.[jt]s$/g, '');

const shared: readonly string[] = ['language', 'labels'];

/** Returns the messages of a widget without the shared ones. */
const ownWords = (messages: object, base: object): object =>
  Object.fromEntries(
    Object.entries(messages).filter(
      ([key]) => !shared.includes(key) && (messages === base || !Object.hasOwn(base, key)),
    ),
  );

/**
 * Checks which texts a registered language lacks and which of its texts are not used: texts around numbers and dates,
 * names of terms, and UI texts of widgets. Loads the English texts of all widgets for comparison; meant for development
 * and tests.
 *
 * @throws RangeError for an invalid tag.
 * @example
 * const { missing } = await checkLanguage('sv'); // ['text.date.about', 'messages.partner-list.search', …]
 */
export const checkLanguage = async (tag: string): Promise<LanguageReport> => {
  const inCore = checkInCore(tag);
  const isBuiltIn = seedLanguages.some((language) => language === tag);
  const modules = await Promise.all(
    Object.entries(english).map(async ([path, load]) => [widgetIn(path), await load()] as const),
  );
  const base = modules.find(([widget]) => widget === 'base')?.[1].baseMessages ?? {};
  const known = Object.fromEntries(
    modules.map(([widget, { messages }]): [string, object] => [widget, ownWords(messages ?? base, base)]),
  );
  const messages = completeWords({ messages: known }, { messages: registeredMessages(tag) });
  return {
    missing: isBuiltIn ? [] : [...inCore.missing, ...messages.missing],
    mistakes: [...inCore.mistakes, ...messages.mistakes],
  };
};
