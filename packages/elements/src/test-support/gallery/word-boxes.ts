/** One word as it stands on the page, on one line. */
export interface WordBox {
  text: string;
  /** Of the window. */
  box: DOMRect;
  /** By WCAG: from 24 px, or bold from 18.66 px. */
  isLarge: boolean;
  /** The element whose text it is. */
  element: Element;
}

/** Every node below, also inside shadow roots. */
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

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Text for screen readers alone: cut down to a pixel. */
const isForEarsOnly = (element: Element): boolean => getComputedStyle(element).clipPath === 'inset(50%)';

const clips = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible';
};

/** Is the middle of the box inside everything that scrolls or clips around it, and inside the window? */
const isInView = (box: DOMRect, element: Element): boolean => {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const holds = ({ left, right, top, bottom }: DOMRect): boolean => x > left && x < right && y > top && y < bottom;
  for (let parent: Element | null = element; parent; parent = parentOf(parent)) {
    if (isForEarsOnly(parent)) return false;
    if (clips(parent) && parent instanceof HTMLElement && !holds(parent.getBoundingClientRect())) return false;
  }
  return holds(new DOMRect(0, 0, innerWidth, innerHeight));
};

const boxesOf = (node: Text, start: number, end: number): DOMRect[] => {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
};

/** WCAG asks no contrast of controls that cannot be used. */
const isDisabled = (element: Element): boolean => element.closest(':disabled') !== null;

const wordsOf = (node: Text): WordBox[] => {
  const element = node.parentElement ?? node.getRootNode();
  if (!(element instanceof Element) || !element.checkVisibility() || isDisabled(element)) return [];
  return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: text, index }) =>
    boxesOf(node, index, index + text.length)
      .filter((box) => isInView(box, element))
      .map((box) => ({ text, box, isLarge: isLarge(element), element })),
  );
};

/** Every word in the window that a reader sees, that in fields too. */
export const wordBoxesIn = (root: Element): WordBox[] =>
  textNodesIn(root.shadowRoot ?? root)
    .filter(({ parentElement }) => !parentElement?.matches('style, script, option, title, desc'))
    .flatMap(wordsOf);
