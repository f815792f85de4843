import { registeredPack } from '@health-networks/core';

/** A plain group of messages. */
export type MessageGroup = Readonly<Record<string, unknown>>;

/** Whether the value is a nested group rather than a text, a pair of plural forms or a function. */
export const isGroup = (value: unknown): value is MessageGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the registered messages of a language, by widget. */
export const registeredMessages = (tag: string): MessageGroup => {
  const messages = registeredPack(Intl.getCanonicalLocales(tag)[0] ?? tag)?.messages;
  return isGroup(messages) ? messages : {};
};

/** Returns the registered messages of one widget, including the shared ones. */
export const registeredMessagesOf = (tag: string, widget: string): MessageGroup => {
  const { base, [widget]: own } = registeredMessages(tag);
  return { ...(isGroup(base) && base), ...(isGroup(own) && own) };
};
