import { quoted } from '../../model/issues/mask-personal.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import type { LanguagePack } from './language-pack.js';
import { isGroup, registeredPack, setPack } from './registry.js';

/** Returns the canonical form of a tag. Throws a RangeError for an invalid tag. */
export const canonicalTag = (tag: string): string => {
  const canonical = findCanonicalTag(tag);
  if (canonical !== undefined) return canonical;
  const remedy = 'Use a tag such as "sv" or "pt-BR", with hyphens.';
  throw new RangeError(`${quoted(tag)} is not a BCP 47 language tag. ${remedy}`);
};

/** Deep-merges messages. */
const overlaid = (words: object, further: object): object => {
  const both = Object.entries(further).map(([key, word]: [string, unknown]): [string, unknown] => {
    const before: unknown = Object.hasOwn(words, key) ? Reflect.get(words, key) : undefined;
    return [key, isGroup(before) && isGroup(word) ? overlaid(before, word) : word];
  });
  return { ...words, ...Object.fromEntries(both) };
};

/**
 * Adds the messages of a language, or some of them. Missing messages are taken from the next language in the requested
 * list (`formatDate('2020', 'sv, nl')`), and finally from English. Registering a language again adds to its messages
 * and overrides existing ones; in this way, single messages of a built-in language can be changed. `checkLanguage`
 * reports missing and misspelled messages.
 *
 * @throws RangeError for an invalid tag, TypeError for a pack that is not an object.
 * @example
 * registerLanguage('sv', { text: { quantity: { over: 'över', about: 'cirka' } } });
 * formatQuantity({ value: 30, qualifier: 'over' }, 'sv'); // 'över 30'
 */
export const registerLanguage = (tag: string, pack: LanguagePack): void => {
  const language = canonicalTag(tag);
  const given: unknown = pack;
  if (!isGroup(given)) {
    const remedy = 'Pass { text, labels, tables, messages }, each of them optional.';
    throw new TypeError(`The words of the language "${language}" are not an object. ${remedy}`);
  }
  setPack(language, overlaid(registeredPack(language) ?? {}, given));
};
