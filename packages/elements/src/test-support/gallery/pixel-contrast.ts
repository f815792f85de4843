import { contrastRatio } from './contrast.js';
import { adoptEverywhere, parentOf } from './roots.js';
import { colorOf, takePixels, type Area, type Pixels } from './pixels.js';
import { lookAtEveryStop } from './stops.js';
import { wordBoxesIn, type WordBox } from './word-boxes.js';

/** Screenshots with and without text. */
interface Pair {
  shown: Pixels;
  hidden: Pixels;
}

/** Counts of pairs of background and text color, by color number. */
type Inks = Map<number, Map<number, number>>;

/**
 * Hides text. Under forced colors only system colors apply, so text gets `Canvas`. `color` is not changed, because
 * backgrounds and borders are derived from it.
 */
const noLetters = `
  * { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; }
  text, tspan { fill: transparent !important; }
  @media (forced-colors: active) {
    * { -webkit-text-fill-color: Canvas !important; text-decoration-color: Canvas !important; }
    text, tspan { fill: Canvas !important; }
  }`;

const withoutLetters = async (area: Area): Promise<Pixels> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(noLetters);
  const putBack = adoptEverywhere(sheet);
  const pixels = await takePixels(area);
  putBack();
  return pixels;
};

/** Vertical range of a line box in which every small letter has strokes; outside of it, line boxes may overlap. */
const strokes = { from: 0.3, to: 0.82 };

/** Counts pairs of colors, because a few colors occur thousands of times. */
const inksIn = ({ shown, hidden }: Pair, box: DOMRect): Inks => {
  const { scale, width } = shown;
  const { left, right, top, height } = new DOMRect(box.x - shown.left, box.y - shown.top, box.width, box.height);
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
 * Returns the contrast ratio under forced colors, where the background is one plain color, the most frequent one in the
 * box; it need not be `Canvas`.
 */
const ratioOnPlainColor = (inks: Inks): number => {
  const counts = [...inks.values()].flatMap((colors) => [...colors]).toSorted(([, a], [, b]) => b - a);
  return bestRatio(
    counts[0]?.[0] ?? 0,
    counts.map(([color]) => color),
  );
};

/** Tolerance for rounding: invisible text may differ from its background by one step. */
const notSeen = 1.05;

/** Returns the highest contrast ratio of a word, because antialiased edges have blended colors. */
const ratioOf = (pair: Pair, { box }: WordBox): number => {
  const inks = inksIn(pair, box);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const ratio = Math.max(1, ...[...inks].map(([behind, colors]) => bestRatio(behind, colors.keys())));
  return isForced && ratio < notSeen ? ratioOnPlainColor(inks) : ratio;
};

/** Returns the part of the window that contains these words. A smaller screenshot takes less time. */
const areaOf = (words: readonly WordBox[]): Area => {
  const boxes = words.map(({ box }) => box);
  const left = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.left))));
  const top = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top))));
  const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map((box) => box.right))));
  const bottom = Math.min(innerHeight, Math.ceil(Math.max(...boxes.map((box) => box.bottom))));
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
};

const paleWordsAmong = async (words: readonly WordBox[]): Promise<string[]> => {
  if (words.length === 0) return [];
  const area = areaOf(words);
  const pair = { shown: await takePixels(area), hidden: await withoutLetters(area) };
  return words.flatMap((word) => {
    const ratio = ratioOf(pair, word);
    const needed = word.isLarge ? 3 : 4.5;
    return ratio < needed ? [`"${word.text}" has a contrast of ${ratio.toFixed(2)} and needs ${needed}`] : [];
  });
};

/** Returns the names, classes, parts and states of an element and those around it, up to the widget. */
const styleOf = (element: Element | null, known: Map<Element, string>): string => {
  if (!element) return '';
  const found = known.get(element);
  if (found !== undefined) return found;
  const states = [...element.attributes].filter(({ name }) =>
    /^(?:class|part|style|open|disabled|state|aria-\w+)$/.test(name),
  );
  const own = [
    element.localName,
    ...states.map(({ name, value }) => (/label|controls|describedby/.test(name) ? name : value)),
  ];
  const style = `${styleOf(parentOf(element), known)} ${own.join('.')}`;
  known.set(element, style);
  return style;
};

/** Returns the style of a word. Each word in a drawing has its own, because backgrounds differ. */
const styleOfWord = ({ node, start }: WordBox, known: Map<Element, string>): string => {
  const element = parentOf(node);
  const own = element instanceof SVGElement ? `${node.data} ${start}` : '';
  return `${styleOf(element, known)} ${own}`;
};

/**
 * Finds words with insufficient contrast, measured in screenshots. Of words with the same style, only the first ones.
 */
export const paleWordsIn = async (widget: Element): Promise<string[]> => {
  const found: string[] = [];
  const measured = new Set<string>();
  await lookAtEveryStop(widget, async () => {
    const styles = new Map<Element, string>();
    const words = wordBoxesIn(widget).map((word) => ({ word, style: styleOfWord(word, styles) }));
    const fresh = words.filter(({ style }) => !measured.has(style));
    found.push(...(await paleWordsAmong(fresh.map(({ word }) => word))));
    for (const { style } of fresh) measured.add(style);
  });
  return found;
};
