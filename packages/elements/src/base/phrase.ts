import { capitalize, formatList } from '@health-networks/core';
import { renderText, type ShownText } from './text.js';

/** Words and the names put into them; a name in another language than the page keeps its own. */
export type Phrase = readonly (string | ShownText)[];

/** Stands for a name while the words around it are made. No text of the data holds it: it is no text. */
const hole = '\u0000';

/** Puts names into words that a function makes, wherever the language wants them. */
export const fill = (words: (...names: string[]) => string, ...names: readonly Phrase[]): Phrase =>
  words(...names.map((_, at) => hole + String(at) + hole))
    .split(hole)
    .flatMap((part, at) => (at % 2 === 0 ? [part] : (names[Number(part)] ?? [])))
    .filter((part) => part !== '');

/** Several in a row, with the language's "and" before the last. */
export const listOf = (items: readonly Phrase[], language: string): Phrase =>
  fill((...names) => formatList(names, language), ...items);

/** The phrase with a capital, to stand at the start of a line. */
export const asSentence = ([first, ...rest]: Phrase, language: string): Phrase =>
  typeof first === 'string' ? [capitalize(first, language), ...rest] : [...(first ? [first] : []), ...rest];

/** The phrase for a template. */
export const renderPhrase = (phrase: Phrase): unknown[] =>
  phrase.map((part) => (typeof part === 'string' ? part : renderText(part)));

/** The same where no language can be told: in an attribute, or to compare. */
export const textOfPhrase = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.value)).join('');

/** Words with a text of the data in them, which keeps its language. */
export const renderFilled = (words: (name: string) => string, name: ShownText): unknown =>
  name.lang === undefined ? words(name.value) : renderPhrase(fill((text = '') => words(text), [name]));
