import { formatList } from '@health-networks/core';

/** Font size of labels, in hundredths of the wheel's radius. */
export type Em = number;

/** Estimated widths in em, generous enough for wide fonts and increased letter spacing (WCAG 1.4.12). */
const letter = 0.58;
const space = 0.32;
export const lineHeight = 1.4;

/** Matches words, split after hyphens. */
const pieces = /[^\s-]+-?|-/g;

/**
 * Matches a short word, such as "by", that stays with the following one; the number is the maximum length of such a
 * pair.
 */
const shortWord = /^\p{Ll}{2,3}$/u;
const maxPairLength = 14;

/** Returns "and" in a language. It stays with the word before it, so that the end of a line shows that more follows. */
const andIn = (language: string): string => formatList(['', ''], language).trim();

/** Splits a name into words; short words stay with the next one, to avoid lines of one short word. */
export const wordsTogether = (name: string, language: string): string[] => {
  const joining = ['&', andIn(language)];
  const words: string[] = [];
  for (const word of name.split(' ')) {
    const last = words.at(-1);
    const staysWith = joining.includes(word) || (last !== undefined && shortWord.test(last));
    const isPair = last !== undefined && staysWith && last.length + word.length < maxPairLength;
    if (isPair) words[words.length - 1] = `${last} ${word}`;
    else words.push(word);
  }
  return words;
};

/** Returns the estimated width of a single line. */
const lineWidth = (text: string, em: Em): number => text.length * letter * em;

/**
 * Height of a label of {@link wordsTogether}; undefined if a word is wider than the box. Estimated from letter counts, so that it is the
 * same in every browser, on the server and in tests.
 */
export const wrappedHeight = (words: readonly string[], width: number, em: Em): number | undefined => {
  const parts = words.flatMap((word) => (word.includes(' ') ? [word] : (word.match(pieces) ?? [])));
  const widths = parts.map((piece) => lineWidth(piece, em));
  if (widths.some((one) => one > width)) return undefined;
  let lines = 1;
  let used = 0;
  for (const one of widths) {
    const next = used === 0 ? one : used + space * em + one;
    if (next > width) lines += 1;
    used = next > width ? one : next;
  }
  return lines * lineHeight * em;
};
