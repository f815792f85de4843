import { elementsIn } from './roots.js';

/** Screens to check from the start of a long list, besides the last one: those in between look the same. */
const fromStart = 2;

const scrollsSideways = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Scrolls visible horizontal scroll regions from start to end. */
const goSideways = async (widget: Element, look: () => Promise<void>): Promise<void> => {
  const regions = elementsIn(widget.shadowRoot ?? widget).filter(
    (element) => scrollsSideways(element) && isInWindow(element),
  );
  const most = Math.max(0, ...regions.map(({ scrollWidth, clientWidth }) => Math.ceil(scrollWidth / clientWidth)));
  for (let at = 1; at < most; at += 1) {
    for (const region of regions) region.scrollLeft = at * region.clientWidth;
    await look();
  }
  for (const region of regions) region.scrollLeft = 0;
};

/** Scrolls through a widget and calls `look` at each stop; for very long widgets only at the start and end. */
export const lookAtEveryStop = async (widget: Element, look: () => Promise<void>): Promise<void> => {
  const stops = Math.ceil(document.documentElement.scrollHeight / innerHeight);
  for (let at = 0; at < stops; at = at === fromStart - 1 ? Math.max(fromStart, stops - 1) : at + 1) {
    scrollTo(0, at * innerHeight);
    await look();
    await goSideways(widget, look);
  }
  scrollTo(0, 0);
};
