import type { Context } from '../context.js';
import { UsageError } from '../exit.js';
import { findNearest } from '@health-networks/core';

/** Returns the value for a word that the user gave. Throws a `UsageError` for an unknown word. */
export const choose = <Value>(
  table: Readonly<Record<string, Value>>,
  what: string,
  word: string,
  { words }: Pick<Context, 'words'>,
): Value => {
  const found = Object.hasOwn(table, word) ? table[word] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(table);
  throw new UsageError(words.unknownValue(what, word, known.join(', '), findNearest(word, known)));
};
