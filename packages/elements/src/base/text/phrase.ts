import { formatList } from '@health-networks/core';
import { fallbackUse } from '../../languages/base-messages.js';
import { renderText, type ShownText } from './text.js';

/** A text in another language than the page's. Unlike a name, it may be capitalized. */
export interface ForeignWords extends ShownText {
  readonly isWords: true;
}

/** A text in parts; a part in another language than the page's carries its own `lang`. */
export type Phrase = readonly (string | ShownText | ForeignWords)[];

/** Placeholder for a name in a message. NUL cannot occur in the data. */
const hole = '\u0000';

/** Returns a message text as a part of a phrase. */
export const asWords = ({ value, lang }: ShownText): string | ForeignWords =>
  lang === undefined ? value : { value, lang, isWords: true };

/**
 * Fills names into a message function, in the order that the language requires, so that each keeps its own `lang`. A
 * message from a fallback language carries that language, even without a name in it.
 */
export const fill = (message: (...names: string[]) => string, ...names: readonly Phrase[]): Phrase => {
  fallbackUse.language = undefined;
  const text = message(...names.map((_, at) => hole + String(at) + hole));
  const lang = fallbackUse.language;
  return text
    .split(hole)
    .flatMap((part, at) => (at % 2 === 0 ? [asWords({ value: part, lang })] : (names[Number(part)] ?? [])))
    .filter((part) => part !== '' && (typeof part === 'string' || part.value !== ''));
};

/** Returns the language of words, as opposed to names, if all are in the same other language than the page's. */
const languageOfWords = (items: readonly Phrase[]): string | undefined => {
  const parts = items.flat();
  const [first] = parts;
  const lang = first === undefined ? undefined : langOf(first);
  return parts.every((part) => typeof part === 'object' && 'isWords' in part && part.lang === lang) ? lang : undefined;
};

/** Joins items to a list with the "and" of the language before the last one; words of another language with its own. */
export const listOf = (items: readonly Phrase[], language: string): Phrase => {
  const lang = languageOfWords(items);
  const list = fill((...names) => formatList(names, lang ?? language), ...items);
  return lang === undefined
    ? list
    : list.map((part) => (typeof part === 'string' ? asWords({ value: part, lang }) : part));
};

/** Joins facts with a separator, skipping missing ones. */
export const inRow = (facts: readonly (string | ShownText | undefined)[], separator = ' · '): Phrase =>
  facts
    .filter((fact) => fact !== undefined)
    .filter((fact) => textOfPhrase([fact]) !== '')
    .flatMap((fact, at) => (at === 0 ? [fact] : [separator, fact]));

/** Returns the `lang` of a part; undefined for the page's language. */
export const langOf = (part: Phrase[number]): string | undefined => (typeof part === 'string' ? undefined : part.lang);

/** Whether all parts are in the language of the page. */
const isPlain = (phrase: Phrase): boolean => phrase.every((part) => langOf(part) === undefined);

/** Renders a phrase for a template; a single string when no part needs a `lang`. */
export const renderPhrase = (phrase: Phrase): unknown[] =>
  isPlain(phrase) ? [textOfPhrase(phrase)] : phrase.map((part) => (typeof part === 'string' ? part : renderText(part)));

/** Returns a phrase as a plain string, for attributes and comparison. */
export const textOfPhrase = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.value)).join('');

/** Renders a message with a text of the data filled in; each keeps its `lang`. */
export const renderFilled = (message: (name: string) => string, name: ShownText): unknown =>
  renderPhrase(fill(message, [name]));
