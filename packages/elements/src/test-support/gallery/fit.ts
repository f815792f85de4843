import { elementsIn } from './roots.js';
import { wordBoxesIn, type WordBox } from './word-boxes.js';

/** Tolerance in pixels for rounding. */
const tolerance = 1;

const nameOf = ({ localName, classList }: Element): string => [localName, ...classList].join('.');

const folded = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);

const overflowOf = (widget: Element): string[] =>
  widget.scrollWidth > widget.clientWidth + tolerance
    ? [`${widget.scrollWidth} px of content in a width of ${widget.clientWidth} px`]
    : [];

/** Whether the element clips its overflow. False if it scrolls or is visually hidden (one pixel wide). */
const cutsOff = (element: Element): boolean => {
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  if (clientWidth <= 1 || clipPath === 'inset(50%)') return false;
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  return (
    (hides(overflowX) && scrollWidth > clientWidth + tolerance) ||
    (hides(overflowY) && scrollHeight > clientHeight + tolerance)
  );
};

const cutsIn = (widget: Element): string[] =>
  elementsIn(widget.shadowRoot ?? widget)
    .filter((element) => element instanceof HTMLElement && element.textContent.trim() !== '' && cutsOff(element))
    .map((element) => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight, textContent } = element;
      const sizes = `${scrollWidth} × ${scrollHeight} px of content to ${clientWidth} × ${clientHeight} px`;
      return `${nameOf(element)} cuts off ${sizes}: "${folded(textContent)}"`;
    });

/** Returns the x-height area of a line box; line boxes may overlap. */
const core = ({ box }: WordBox): DOMRect =>
  new DOMRect(box.x + 1, box.y + box.height * 0.35, box.width - 2, box.height * 0.4);

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether two boxes belong to the same word. A word on a curve or broken across lines has several boxes. */
const isSameWord = (a: WordBox, b: WordBox): boolean => a.node === b.node && a.start === b.start;

/** Finds overlapping words. Sorted by position, so that only neighbors are compared. */
const overlapsIn = (widget: Element): string[] => {
  const words = wordBoxesIn(widget, 'page')
    .map((word) => ({ ...word, core: core(word) }))
    .toSorted((a, b) => a.core.top - b.core.top);
  return words.flatMap((word, at) => {
    const found: string[] = [];
    for (let next = at + 1; (words[next]?.core.top ?? Infinity) < word.core.bottom; next += 1) {
      const other = words[next];
      if (!other || isSameWord(word, other)) continue;
      if (overlap(word.core, other.core)) found.push(`"${word.text}" and "${other.text}" lie over each other`);
    }
    return found;
  });
};

/** Finds layout faults: overflow, clipped content and overlapping words. */
export const misfitsIn = (widget: Element): string[] => [
  ...overflowOf(widget),
  ...cutsIn(widget),
  ...overlapsIn(widget),
];
