import { numbersIn } from '../base/language/plurals.js';

/**
 * Overrides of some of the messages, at any depth. A function can be replaced by a text with the placeholders `{1}`,
 * `{2}`, a label by a text or by its singular and plural.
 */
export type MessageOverrides<Messages> = {
  [Key in keyof Messages]?: Messages[Key] extends string
    ? Messages[Key]
    : Messages[Key] extends (...values: never[]) => string
      ? Messages[Key] | string
      : Messages[Key] extends readonly [string, string]
        ? string | readonly [string, string]
        : MessageOverrides<Messages[Key]>;
};

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const filled = (template: string, language: string): ((...values: readonly unknown[]) => string) => {
  const number = numbersIn(language);
  return (...values) =>
    template.replaceAll(/\{(\d)\}/g, (_, position: string) => {
      const value = values[Number(position) - 1];
      return typeof value === 'number' ? number(value) : typeof value === 'string' ? value : '';
    });
};

/** Returns the override of a known text, group or function; undefined if its type differs. */
const replacement = (known: unknown, own: unknown, language: string): unknown => {
  if (Array.isArray(known)) return typeof own === 'string' || Array.isArray(own) ? own : undefined;
  if (isGroup(known)) return isGroup(own) ? merge(known, own, language) : undefined;
  if (typeof known === 'function' && typeof own === 'string') return filled(own, language);
  return known === undefined || typeof own === typeof known ? own : undefined;
};

const merge = (messages: object, own: object, language: string): object => {
  const merged = { ...messages };
  for (const [key, value] of Object.entries(own)) {
    if (value === undefined) continue;
    const replaced = replacement(Reflect.get(messages, key), value, language);
    if (replaced === undefined)
      console.warn(`strings: "${key}" must be a ${isGroup(Reflect.get(messages, key)) ? 'group of texts' : 'text'}.`);
    else Object.defineProperty(merged, key, { value: replaced, enumerable: true, writable: true, configurable: true });
  }
  return merged;
};

/** Deep-merges overrides into messages. Neither argument is changed. */
export const overrideMessages = <Messages extends { language: string }>(
  messages: Messages,
  own: MessageOverrides<Messages>,
): Messages => merge(messages, own, messages.language) as Messages;
