import { quoted } from '../../model/issues/mask-personal.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import type { LanguagePack } from './language-pack.js';
import { isGroup, registered, registeredPack } from './registry.js';

/** The canonical form of a tag; throws a RangeError for an invalid one. */
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
 * Adds the words of a language, or some of them. Missing words are taken from the next language in the list that a text is
 * asked in (`formatDate('2020', 'sv, nl')`), in the end from English. Registered again, a language gets the new words in
 * addition, and they replace old ones; so single words of a built-in language can be changed. `checkLanguage` tells what
 * is missing or misspelled.
 *
 * @throws RangeError for a tag that is none, TypeError for a pack that is no object.
 * @example
 * registerLanguage('sv', { text: { quantity: { over: 'över', about: 'cirka' } } });
 * formatQuantity({ value: 30, qualifier: 'over' }, 'sv'); // 'över 30'
 */
export const registerLanguage = (tag: string, pack: LanguagePack): void => {
  const language = canonicalTag(tag);
  const given: unknown = pack;
  if (!isGroup(given)) {
    const remedy = 'Pass { text, labels, messages }, each of them optional.';
    throw new TypeError(`The words of the language "${language}" are no object. ${remedy}`);
  }
  registered.set(language, overlaid(registeredPack(language) ?? {}, given));
};
