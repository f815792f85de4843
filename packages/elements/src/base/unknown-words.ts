import type { Issue } from '@health-networks/core';

/** Maximum number of known words in a message. */
const maxKnown = 20;

/** Returns the words of an attribute; they are separated by spaces, commas or semicolons. */
export const wordsIn = (list: string | undefined): string[] => (list ?? '').split(/[\s,;]+/).filter(Boolean);

/** Creates the issue of a word in an attribute that matches nothing; usually it is misspelled. */
export const unknownWord = (attribute: string, word: string, known: readonly string[]): Issue => {
  const values = known.slice(0, maxKnown).join(', ') || '–';
  return {
    rule: 'attributes',
    severity: 'warning',
    path: [attribute],
    field: attribute,
    value: word,
    message: 'matches nothing here',
    remedy: `Use one of: ${values}.`,
    code: 'widget.matches-nothing',
    remedyCode: 'widget.use-one-of',
    values: { values },
  };
};

/** Creates the issues of the words of an attribute that are not known. */
export const unknownWords = (attribute: string, list: string | undefined, known: readonly string[]): Issue[] =>
  wordsIn(list)
    .filter((word) => !known.includes(word))
    .map((word) => unknownWord(attribute, word, known));
