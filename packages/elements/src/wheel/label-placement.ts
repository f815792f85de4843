import { formatList } from '@health-networks/core';
import { angleOf } from './ring-geometry.js';

/** Font size of labels, in hundredths of the wheel's radius. */
export type Em = number;

/** Estimated widths in em, generous enough for wide fonts and increased letter spacing (WCAG 1.4.12). */
const letter = 0.58;
const space = 0.32;
const lineHeight = 1.4;

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

/** The ring that labels must stay in, in hundredths of the wheel's radius. */
export interface NameRing {
  from: number;
  to: number;
  /** Minimum distance of a label from the sides of its sector. */
  margin: number;
}

/** Width of a label box, and the distance of its center from the wheel's center. */
export interface NamePlace {
  width: number;
  radius: number;
}

interface Box extends NamePlace {
  height: number;
}

/**
 * Returns a range of discrete steps, because the styles have one rule per value (no inline styles, for strict content
 * security policies).
 */
const range = (from: number, to: number, step: number): number[] =>
  [...Array(Math.floor((to - from) / step) + 1).keys()].map((at) => from + at * step);

/** Allowed box widths. */
export const nameWidths = range(16, 120, 4);

/** Allowed distances from the center. */
export const nameRadii = range(36, 84, 2);

/** Returns the corners of a box in the coordinate system of its sector (rotated to point right). */
const cornersOf = ({ width, radius, height }: Box, angle: number): { along: number; across: number }[] =>
  [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => {
      const x = radius * Math.cos(angle) + (right * width) / 2;
      const y = radius * Math.sin(angle) + (down * height) / 2;
      return { along: x * Math.cos(angle) + y * Math.sin(angle), across: y * Math.cos(angle) - x * Math.sin(angle) };
    }),
  );

const isInside = (box: Box, angle: number, half: number, ring: NameRing): boolean => {
  const nearest = Math.hypot(
    Math.max(Math.abs(box.radius * Math.cos(angle)) - box.width / 2, 0),
    Math.max(Math.abs(box.radius * Math.sin(angle)) - box.height / 2, 0),
  );
  if (nearest < ring.from) return false;
  return cornersOf(box, angle).every(
    ({ along, across }) =>
      Math.hypot(along, across) <= ring.to && along * Math.sin(half) - Math.abs(across) * Math.cos(half) >= ring.margin,
  );
};

/** Returns the cost of a box: lower for few lines of even length and a position near the default circle. */
const costOf = ({ radius, height, width }: Box, preferred: number, em: Em): number =>
  Math.abs(radius - preferred) * 2 + (height / em) * 3 + width / 100;

/** The sector of a label. `lines` is the minimum number of lines, if the label can be divided. */
interface Sector {
  angle: number;
  half: number;
  lines: number;
}

const placeName = (
  name: readonly string[],
  { angle, half, lines }: Sector,
  ring: NameRing,
  em: Em,
): Box | undefined => {
  const preferred = Math.round((ring.from + ring.to) / 4) * 2;
  const boxes = nameWidths.flatMap((width): Box[] => {
    const height = wrappedHeight(name, width, em);
    return height === undefined || height < lines * lineHeight * em
      ? []
      : nameRadii.map((radius) => ({ width, radius, height }));
  });
  const [best] = boxes
    .filter((box) => isInside(box, angle, half, ring))
    .sort((a, b) => costOf(a, preferred, em) - costOf(b, preferred, em));
  return best;
};

/**
 * Places all labels, given as words, inside their sectors: either all on one line, or all divided if possible;
 * undefined if one does not fit.
 */
export const placeLabels = (names: readonly (readonly string[])[], ring: NameRing, em: Em): NamePlace[] | undefined => {
  const sectorOf = (at: number, lines: number): Sector => ({
    angle: angleOf(at, names.length),
    half: Math.PI / names.length,
    lines,
  });
  const found = names.flatMap((name, at) => placeName(name, sectorOf(at, 1), ring, em) ?? []);
  if (found.length < names.length) return undefined;
  const areDivided = found.some(({ height }) => height > lineHeight * em * 1.5);
  return found.map((box, at) => {
    const { width, radius } = (areDivided && placeName(names[at] ?? [], sectorOf(at, 2), ring, em)) || box;
    return { width, radius };
  });
};
