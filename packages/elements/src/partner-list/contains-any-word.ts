import { foldText } from '@health-networks/core';

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Maximum length of a case ending, as in "Utrechtin yliopisto". */
const maxEndingLength = 3;

/** Whether the word at a position ends there, or after at most a case ending. */
const endsNear = (text: string, from: number): boolean => {
  let at = from;
  while (isLetter(text[at])) at += 1;
  return at - from <= maxEndingLength;
};

/**
 * Whether the name of an organization contains one of these words, such as that of its place in one of its languages.
 */
export const containsAnyWord = (name: string, words: readonly string[]): boolean => {
  const text = foldText(name);
  return words.map(foldText).some((word) => {
    if (word === '') return false;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (!isLetter(text[at - 1]) && endsNear(text, at + word.length)) return true;
    return false;
  });
};
