import type { Context } from '../context.js';
import { UsageError } from '../exit.js';
import { findNearest } from '@health-networks/core';

/** Returns the word that the user gave, if it is known. Throws a `UsageError` for another one. */
export const chooseWord = <Word extends string>(
  known: readonly Word[],
  what: string,
  word: string,
  { words }: Pick<Context, 'words'>,
): Word => {
  const found = known.find((each) => each === word);
  if (found !== undefined) return found;
  throw new UsageError(words.unknownValue(what, word, known.join(', '), findNearest(word, known)));
};

/** Returns the value for a word that the user gave. */
export const choose = <Word extends string, Value>(
  table: Readonly<Record<Word, Value>>,
  what: string,
  word: string,
  context: Pick<Context, 'words'>,
): Value => table[chooseWord(Object.keys(table) as Word[], what, word, context)];
