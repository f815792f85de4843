/** Estimated letter widths in em, on the generous side; `textScale` adapts them to the font of the page. */
const widths: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[\sfijlrtI.,:;'’!|()[\]/-]/, 0.38],
  [/[mwMWÆŒ@%—]/, 0.98],
  [/[\p{Lu}\d&]/u, 0.72],
  // CJK characters are full-width.
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/, 1.05],
];

const averageWidth = 0.61;

/** Returns the estimated text width in em. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? averageWidth), 0);

const atHyphens = (word: string): string[] => word.split(/(?<=-)(?=.)/);

/**
 * Breaks a word that is too long for a line, at its hyphens or else anywhere. Inserts no hyphen, because the text must
 * equal the name for search, copy and voice control.
 */
const cutWord = (word: string, maxLength: number): string[] => {
  if (widthOf(word) <= maxLength) return [word];
  const pieces = atHyphens(word);
  const parts: string[] = [];
  for (const piece of pieces.length > 1 ? pieces.flatMap((one) => cutWord(one, maxLength)) : word) {
    const longer = `${parts.at(-1) ?? ''}${piece}`;
    if (parts.length > 0 && widthOf(longer) <= maxLength) parts[parts.length - 1] = longer;
    else parts.push(piece);
  }
  return parts;
};

/**
 * Wraps a label into lines of at most `most` em. The space at a line break stays at the end of the line; within a
 * broken word there is none, so that the joined lines equal the name.
 */
export const wrapLabel = (text: string, maxLength: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const [first = '', ...rest] = cutWord(word, maxLength);
    const line = lines.pop();
    const longer = line === undefined ? first : `${line} ${first}`;
    if (line === undefined || widthOf(longer) <= maxLength) lines.push(longer);
    else lines.push(`${line} `, first);
    lines.push(...rest);
  }
  return lines;
};

const sample = 'Universiteit van Utrecht, health network 2030';

/** Tolerance for fonts that are slightly wider in SVG than on a canvas. */
const spare = 1.04;

const [min, max] = [0.6, 1.3];

/**
 * Returns the width of a font relative to the estimate used for wrapping labels; 1 if there is no canvas to measure it.
 */
export const textScale = (fontFamily: string): number => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  context.font = `100px ${fontFamily}`;
  const scale = (context.measureText(sample).width / 100 / widthOf(sample)) * spare;
  return Math.round(Math.min(Math.max(scale, min), max) * 100) / 100;
};
