import { registeredPack } from '@health-networks/core';

/** A plain group of messages. */
export type MessageGroup = Readonly<Record<string, unknown>>;

/** Is this a group of words, and no text, forms of a word, or function? */
export const isGroup = (value: unknown): value is MessageGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of widgets that were registered for a language, by widget. */
export const registeredMessages = (tag: string): MessageGroup => {
  const messages = registeredPack(Intl.getCanonicalLocales(tag)[0] ?? tag)?.messages;
  return isGroup(messages) ? messages : {};
};

/** Those of one widget, together with what all widgets share. */
export const registeredMessagesOf = (tag: string, widget: string): MessageGroup => {
  const { base, [widget]: own } = registeredMessages(tag);
  return { ...(isGroup(base) && base), ...(isGroup(own) && own) };
};
