/** Share of an em that a letter takes, generously: the font is the page's, and nobody measures it here. */
const widths: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[\sfijlrtI.,:;'’!|()[\]/-]/, 0.38],
  [/[mwMWÆŒ@%—]/, 0.98],
  [/[\p{Lu}\d&]/u, 0.72],
  // Chinese, Japanese, Korean: as wide as high.
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/, 1.05],
];

const usual = 0.61;

/** Widest line, tried in this order: a narrow box of three lines looks calmer than a wide one of two. */
const columns = [9, 12, 15];
const narrowColumns = [7.5, 9, 12, 15];
const mostLines = 3;

/** How wide a text comes out, in em. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? usual), 0);

const atHyphens = (word: string): string[] => word.split(/(?<=-)(?=.)/);

/**
 * A word that no line holds is broken at its own hyphens, and where that is not enough, anywhere. No hyphen is added: what
 * is seen has to be the name, letter by letter, for who searches for it, copies it or calls it by voice.
 */
const cutWord = (word: string, most: number): string[] => {
  if (widthOf(word) <= most) return [word];
  const pieces = atHyphens(word);
  const parts: string[] = [];
  for (const piece of pieces.length > 1 ? pieces.flatMap((one) => cutWord(one, most)) : word) {
    const longer = `${parts.at(-1) ?? ''}${piece}`;
    if (parts.length > 0 && widthOf(longer) <= most) parts[parts.length - 1] = longer;
    else parts.push(piece);
  }
  return parts;
};

/** A line at a space keeps it at its end; one that cuts a word has none. */
const fill = (words: readonly string[], most: number): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const [first = '', ...rest] = cutWord(word, most);
    const line = lines.pop();
    const longer = line === undefined ? first : `${line} ${first}`;
    if (line === undefined || widthOf(longer) <= most) lines.push(longer);
    else lines.push(`${line} `, first);
    lines.push(...rest);
  }
  return lines;
};

/** The same number of lines, as even as can be without cutting a word. */
const balance = (words: readonly string[], most: number): string[] => {
  const lines = fill(words, most);
  const narrower = most * 0.94;
  const fits =
    words.length > 1 &&
    words.every((word) => widthOf(word) <= narrower) &&
    fill(words, narrower).length === lines.length;
  return fits ? balance(words, narrower) : lines;
};

/** Breaks a name into two or three short lines, into more only where it is longer than any name should be. Joined, they are the name. */
export const wrapLabel = (text: string, isNarrow = false): string[] => {
  const words = text.split(/[ \n\t]+/).filter(Boolean);
  const isRoomy = (column: number): boolean =>
    fill(words, column).length <= mostLines && words.flatMap(atHyphens).every((piece) => widthOf(piece) <= column);
  const most = (isNarrow ? narrowColumns : columns).find(isRoomy) ?? columns.at(-1) ?? 0;
  return balance(words, most);
};
