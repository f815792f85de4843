import { findNearest } from '../../model/issues/find-nearest.js';

/** A message with an unknown key or of the wrong type. */
export interface WordMistake {
  /** The path to the message, with dots: `text.date.abuot`. */
  readonly path: string;
  /** The description of the mistake. */
  readonly message: string;
  /** A proposal to correct it. */
  readonly remedy: string;
}

/** Completed messages with a report. */
export interface CompletedWords<Words> {
  /** The messages, with those of the other language in place of missing ones. */
  readonly words: Words;
  /** The paths of the missing messages. */
  readonly missing: readonly string[];
  readonly mistakes: readonly WordMistake[];
}

type Group = Readonly<Record<string, unknown>>;

/** Whether a value is a nested group of messages; a pair of singular and plural is a single message. */
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a text, or a pair of singular and plural. */
const isText = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((form) => typeof form === 'string'));

const kindOf = (value: unknown): string => {
  if (isGroup(value)) return 'a group of words';
  if (typeof value === 'function') return 'a function that returns text';
  if (Array.isArray(value) && isText(value)) return 'text, or a list of texts';
  return isText(value) ? 'text' : 'neither text nor a function';
};

/** Whether the types match; a label may be a single text where another language has a pair. */
const isAlike = (known: unknown, given: unknown): boolean => {
  if (isGroup(known)) return isGroup(given);
  if (typeof known === 'function') return typeof given === 'function';
  return isText(given);
};

const unknownWord = (path: string, key: string, known: readonly string[]): WordMistake => {
  const near = findNearest(key, known);
  return {
    path,
    message: 'is not a known message',
    remedy: near === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  };
};

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Returns the paths of all messages in a group. */
const pathsIn = (value: unknown, path: string): string[] =>
  isGroup(value) ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, join(path, key))) : [path];

const lacking = (word: unknown, path: string): CompletedWords<unknown> => ({
  words: word,
  missing: pathsIn(word, path),
  mistakes: [],
});

const completeWord = (word: unknown, given: unknown, path: string): CompletedWords<unknown> => {
  if (given === undefined) return lacking(word, path);
  if (!isAlike(word, given)) {
    const mistake = { path, message: `is ${kindOf(given)}`, remedy: `Write ${kindOf(word)}.` };
    return { ...lacking(word, path), mistakes: [mistake] };
  }
  return isGroup(word) ? completeWords(word, given, path) : { words: given, missing: [], mistakes: [] };
};

/**
 * Completes messages with those of a complete language, and reports missing, unknown and mistyped ones. Neither
 * argument is modified.
 *
 * @example
 * const { words, missing, mistakes } = completeWords({ close: 'close', open: 'open' }, { close: 'sluiten', opne: 'openen' });
 * words; // { close: 'sluiten', open: 'open' }
 * missing; // ['open']
 * mistakes; // [{ path: 'opne', message: 'is not a known message', remedy: 'Use one of: close, open.' }]
 */
export const completeWords = <Words extends object>(known: Words, given: unknown, path = ''): CompletedWords<Words> => {
  const own = isGroup(given) ? given : {};
  const parts = Object.entries(known).map(([key, word]: [string, unknown]): [string, CompletedWords<unknown>] => [
    key,
    completeWord(word, Object.hasOwn(own, key) ? own[key] : undefined, join(path, key)),
  ]);
  const unknown = Object.keys(own).filter((key) => !Object.hasOwn(known, key));
  return {
    words: { ...known, ...Object.fromEntries(parts.map(([key, { words }]) => [key, words])) },
    missing: parts.flatMap(([, { missing }]) => missing),
    mistakes: [
      ...parts.flatMap(([, { mistakes }]) => mistakes),
      ...unknown.map((key) => unknownWord(join(path, key), key, Object.keys(known))),
    ],
  };
};
