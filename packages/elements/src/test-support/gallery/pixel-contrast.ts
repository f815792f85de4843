import { contrastRatio, type Color } from './contrast.js';
import { takePixels, type Pixels } from './pixels.js';
import { wordBoxesIn, type WordBox } from './word-boxes.js';

/** The same page with its letters, and without them. */
interface Pair {
  shown: Pixels;
  hidden: Pixels;
}

/** The color of one pixel, and what is there without letters. */
interface Ink {
  ink: Color;
  behind: Color;
}

/** Sheets for the page and for every shadow root in it, while a picture is taken. */
const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

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
  const roots = rootsIn(document);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  const pixels = await takePixels(height);
  for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  return pixels;
};

const isSame = (a: Color, b: Color): boolean => a.every((value, at) => Math.abs(value - (b[at] ?? 0)) < 3);

/** Where every small letter has some of its strokes, from the top of its line: above and below, lines may overlap. */
const strokes = { from: 0.3, to: 0.82 };

const inksIn = ({ shown, hidden }: Pair, { left, right, top, height }: DOMRect): Ink[] => {
  const { scale } = shown;
  const inks: Ink[] = [];
  for (let y = Math.floor((top + height * strokes.from) * scale); y < (top + height * strokes.to) * scale; y += 1) {
    for (let x = Math.floor(left * scale); x < right * scale; x += 1) {
      inks.push({ ink: shown.at(x, y), behind: hidden.at(x, y) });
    }
  }
  return inks;
};

const mostFrequent = (colors: readonly Color[]): Color => {
  const counts = new Map<string, number>();
  for (const color of colors) counts.set(String(color), (counts.get(String(color)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return colors.find((color) => counts.get(String(color)) === most) ?? [0, 0, 0];
};

/**
 * Under forced colors nothing is behind letters but one plain color, which need not be the one that stands for none:
 * it is the one that most pixels have.
 */
const onPlainColor = (inks: readonly Ink[]): Ink[] => {
  const behind = mostFrequent(inks.map(({ ink }) => ink));
  return inks.map(({ ink }) => ({ ink, behind }));
};

/** The edges of letters are blended with what is behind them: their own color is where they differ most. */
const ratioOf = (pair: Pair, { box }: WordBox): number => {
  const inks = inksIn(pair, box);
  const letters = inks.filter(({ ink, behind }) => !isSame(ink, behind));
  const isForced = matchMedia('(forced-colors: active)').matches;
  const seen = isForced && letters.length === 0 ? onPlainColor(inks) : letters;
  return seen.reduce((best, { ink, behind }) => Math.max(best, contrastRatio(ink, behind)), 1);
};

/** Words whose letters stand out too little from what is behind them, as somebody looking at the screen has it. */
export const paleWordsIn = async (widget: Element): Promise<string[]> => {
  const words = wordBoxesIn(widget);
  const height = Math.ceil(Math.max(1, ...words.map(({ box }) => box.bottom)));
  const pair = { shown: await takePixels(height), hidden: await withoutLetters(height) };
  return words.flatMap((word) => {
    const ratio = ratioOf(pair, word);
    const needed = word.isLarge ? 3 : 4.5;
    return ratio < needed ? [`"${word.text}" has a contrast of ${ratio.toFixed(2)} and needs ${needed}`] : [];
  });
};
