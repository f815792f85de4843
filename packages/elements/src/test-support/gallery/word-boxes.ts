import { parentOf } from './roots.js';

/** A word, or the part of it on one line. */
export interface WordBox {
  text: string;
  /** Box relative to the viewport. */
  box: DOMRect;
  /** Whether the text is large by WCAG: from 24 px, or bold from 18.66 px. */
  isLarge: boolean;
  /** The text node that contains the word, and its start offset. */
  node: Text;
  start: number;
}

/** Matches words with at least one letter, digit or symbol; punctuation alone is skipped. */
const word = /\S*[\p{L}\p{N}\p{S}]\S*/gu;

/** Clip areas of an element; `undefined` if it is visually hidden. */
type Areas = readonly DOMRect[] | undefined;

/** Returns every descendant text node, also inside shadow roots. */
const textNodesIn = (root: Node): Text[] =>
  [...root.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node];
    if (node instanceof Element && node.shadowRoot) return textNodesIn(node.shadowRoot);
    return textNodesIn(node);
  });

const isLarge = (element: Element): boolean => {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
};

/** Intersects the clip areas of all ancestors. Cached, because elements share ancestors. */
const areasOf = (element: Element, known: Map<Element | null, Areas>): Areas => {
  if (known.has(element)) return known.get(element);
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  const parent = parentOf(element);
  const outer = parent ? areasOf(parent, known) : known.get(null);
  const clips = (overflowX !== 'visible' || overflowY !== 'visible') && element instanceof HTMLElement && parent;
  const own = clips ? [element.getBoundingClientRect()] : [];
  const areas = clipPath === 'inset(50%)' || !outer ? undefined : [...outer, ...own];
  known.set(element, areas);
  return areas;
};

const isMiddleIn = (box: DOMRect, { left, right, top, bottom }: DOMRect): boolean => {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x > left && x < right && y > top && y < bottom;
};

const boxesOf = (node: Text, start: number, end: number): DOMRect[] => {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
};

/** Whether to skip an element: invisible elements, and disabled controls, which WCAG exempts from contrast. */
const isLeftOut = (element: Element): boolean =>
  element.closest('style, script, option, title, desc, :disabled') !== null || !element.checkVisibility();

const wordsOf = (node: Text, known: Map<Element | null, Areas>): WordBox[] => {
  const element = parentOf(node);
  if (!element || node.data.trim() === '' || isLeftOut(element)) return [];
  const areas = areasOf(element, known);
  if (!areas) return [];
  const large = isLarge(element);
  return [...node.data.matchAll(word)].flatMap(({ 0: text, index: start }) =>
    boxesOf(node, start, start + text.length)
      .filter((box) => areas.every((area) => isMiddleIn(box, area)))
      .map((box) => ({ text, box, isLarge: large, node, start })),
  );
};

/** Returns all visible words of a widget, in the viewport or on the whole page. */
export const wordBoxesIn = (widget: Element, on: 'window' | 'page' = 'window'): WordBox[] => {
  const height = on === 'window' ? innerHeight : document.documentElement.scrollHeight;
  const known = new Map<Element | null, Areas>([[null, [new DOMRect(0, 0, innerWidth, height)]]]);
  return textNodesIn(widget.shadowRoot ?? widget).flatMap((node) => wordsOf(node, known));
};
