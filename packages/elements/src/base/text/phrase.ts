import { formatList } from '@health-networks/core';
import { lending } from '../../languages/message-loader.js';
import { renderText, type ShownText } from './text.js';

/** A word or several, in another language than the page's. Names are no words: they never get a capital. */
export interface ForeignWords extends ShownText {
  readonly isWords: true;
}

/** Words and the names put into them; each part in another language than the page's keeps its own. */
export type Phrase = readonly (string | ShownText | ForeignWords)[];

/** Stands for a name while the words around it are made. No text of the data holds it: it is no text. */
const hole = '\u0000';

/** Words as a part of a phrase. */
export const asWords = ({ value, lang }: ShownText): string | ForeignWords =>
  lang === undefined ? value : { value, lang, isWords: true };

/**
 * Puts names into words that a function makes, wherever the language wants them. Words that another language lends are in
 * that one: so may be words without any name in them.
 */
export const fill = (messages: (...names: string[]) => string, ...names: readonly Phrase[]): Phrase => {
  lending.language = undefined;
  const text = messages(...names.map((_, at) => hole + String(at) + hole));
  const lang = lending.language;
  return text
    .split(hole)
    .flatMap((part, at) => (at % 2 === 0 ? [asWords({ value: part, lang })] : (names[Number(part)] ?? [])))
    .filter((part) => part !== '' && (typeof part === 'string' || part.value !== ''));
};

/** Several in a row, with the language's "and" before the last. */
export const listOf = (items: readonly Phrase[], language: string): Phrase =>
  fill((...names) => formatList(names, language), ...items);

/** Facts side by side; those that are not there are left out. */
export const inRow = (facts: readonly (string | ShownText | undefined)[], separator = ' · '): Phrase =>
  facts
    .filter((fact) => fact !== undefined)
    .filter((fact) => textOfPhrase([fact]) !== '')
    .flatMap((fact, at) => (at === 0 ? [fact] : [separator, fact]));

/** The language of a part, where it is not the page's. */
export const langOf = (part: Phrase[number]): string | undefined => (typeof part === 'string' ? undefined : part.lang);

/** Is all of it in the language of the page? */
const isPlain = (phrase: Phrase): boolean => phrase.every((part) => langOf(part) === undefined);

/** The phrase for a template; one text where nothing in it is in another language. */
export const renderPhrase = (phrase: Phrase): unknown[] =>
  isPlain(phrase) ? [textOfPhrase(phrase)] : phrase.map((part) => (typeof part === 'string' ? part : renderText(part)));

/** The same where no language can be told: in an attribute, or to compare. */
export const textOfPhrase = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.value)).join('');

/** Words with a text of the data in them; each keeps its language. */
export const renderFilled = (messages: (name: string) => string, name: ShownText): unknown =>
  renderPhrase(fill((text = '') => messages(text), [name]));
