import { contrastRatio } from './contrast.js';
import { adoptEverywhere } from './roots.js';
import { colorOf, takePixels, type Pixels } from './pixels.js';
import { lookAtEveryStop } from './stops.js';
import { wordBoxesIn, type WordBox } from './word-boxes.js';

/** The same page with its letters, and without them. */
interface Pair {
  shown: Pixels;
  hidden: Pixels;
}

/** How often each color of a letter and of what is behind it occur together, by the numbers of both. */
type Inks = Map<number, Map<number, number>>;

/**
 * Under forced colors, only colors of the system take effect on letters: `Canvas` stands for none there. `color` itself
 * must stay: backgrounds and lines are often mixed from it.
 */
const noLetters = `
  * { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; }
  text, tspan { fill: transparent !important; }
  @media (forced-colors: active) {
    * { -webkit-text-fill-color: Canvas !important; text-decoration-color: Canvas !important; }
    text, tspan { fill: Canvas !important; }
  }`;

const withoutLetters = async (height: number): Promise<Pixels> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(noLetters);
  const putBack = adoptEverywhere(sheet);
  const pixels = await takePixels(height);
  putBack();
  return pixels;
};

/** Where every small letter has some of its strokes, from the top of its line: above and below, lines may overlap. */
const strokes = { from: 0.3, to: 0.82 };

/** A handful of colors comes back thousands of times: they are counted, and each is judged once. */
const inksIn = ({ shown, hidden }: Pair, { left, right, top, height }: DOMRect): Inks => {
  const { scale, width } = shown;
  const inks: Inks = new Map();
  const to = Math.min(Math.ceil(right * scale), width);
  for (let y = Math.floor((top + height * strokes.from) * scale); y < (top + height * strokes.to) * scale; y += 1) {
    for (let at = y * width + Math.max(0, Math.floor(left * scale)); at < y * width + to; at += 1) {
      const ink = shown.colors[at] ?? 0;
      const behind = hidden.colors[at] ?? 0;
      const counts = inks.get(behind) ?? new Map<number, number>();
      inks.set(behind, counts.set(ink, (counts.get(ink) ?? 0) + 1));
    }
  }
  return inks;
};

const bestRatio = (behind: number, inks: Iterable<number>): number =>
  Math.max(1, ...[...inks].map((ink) => contrastRatio(colorOf(ink), colorOf(behind))));

/**
 * Under forced colors nothing is behind letters but one plain color, which need not be the one that stands for none:
 * it is the one that most pixels have.
 */
const ratioOnPlainColor = (inks: Inks): number => {
  const counts = [...inks.values()].flatMap((colors) => [...colors]).toSorted(([, a], [, b]) => b - a);
  return bestRatio(
    counts[0]?.[0] ?? 0,
    counts.map(([color]) => color),
  );
};

/** Blending rounds: letters in the color of what is behind them still differ from it by one step. */
const notSeen = 1.05;

/** The edges of letters are blended with what is behind them: their own color is where they differ most. */
const ratioOf = (pair: Pair, { box }: WordBox): number => {
  const inks = inksIn(pair, box);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const ratio = Math.max(1, ...[...inks].map(([behind, colors]) => bestRatio(behind, colors.keys())));
  return isForced && ratio < notSeen ? ratioOnPlainColor(inks) : ratio;
};

const paleWordsAmong = async (words: readonly WordBox[]): Promise<string[]> => {
  if (words.length === 0) return [];
  const height = Math.ceil(Math.max(1, ...words.map(({ box }) => Math.min(box.bottom, innerHeight))));
  const pair = { shown: await takePixels(height), hidden: await withoutLetters(height) };
  return words.flatMap((word) => {
    const ratio = ratioOf(pair, word);
    const needed = word.isLarge ? 3 : 4.5;
    return ratio < needed ? [`"${word.text}" has a contrast of ${ratio.toFixed(2)} and needs ${needed}`] : [];
  });
};

/** Words whose letters stand out too little from what is behind them, as somebody looking at the screen has it. */
export const paleWordsIn = async (widget: Element): Promise<string[]> => {
  const found: string[] = [];
  const measured = new Map<Text, Set<number>>();
  await lookAtEveryStop(widget, async () => {
    const words = wordBoxesIn(widget).filter(({ node, start }) => !measured.get(node)?.has(start));
    found.push(...(await paleWordsAmong(words)));
    for (const { node, start } of words) measured.set(node, (measured.get(node) ?? new Set()).add(start));
  });
  return found;
};
